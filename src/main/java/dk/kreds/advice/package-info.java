/// Rules of good practice over a plan. What field guide § 4 asks for, and where it is:
///
/// | field guide § 4 | id |
/// |---|---|
/// | size outside 5-10 or the kind's own range | A001, A007 |
/// | meeting over 2.5 h | A010, A029 late in the evening |
/// | fewer than 8 or more than 12 meetings in a closed group | A011 |
/// | only one leader | A002, A003 none, A008 without tasks |
/// | rhythm slower than monthly, faster than weekly | A012, A013, A019 odd weeks over New Year |
/// | a date on a public holiday, in a school holiday, in the past | A014, A015, A025, A016 |
/// | no break in a meeting over 90 minutes | A020 |
/// | introductions that cannot fit | A026 |
/// | rounds that leave less than 4 minutes each | A021 |
/// | no room for feelings, the agenda fills the last minute | A022, A027 |
/// | room without toilets, access, coffee, transport | A034, A032, A035, A033, A030 none, A036 seats |
/// | flyer without contact, address, price | A040, A041, A031, A042 |
/// | flyer without first date, rhythm | no group with dates can; without dates A047 when to ring |
/// | flyer without logo or association | A044, A043, A045 whom it is for, A046, A048 sign-up |
/// | budget under its minimum, no funding applied for | A050, A051, A054 no answer |
/// | payment that does not cover catering | A053, A052 |
/// | a theme used twice, no theme for a meeting | A023, A024 |
/// | same leader, room or speaker at the same time | A070, A071, A072, A073, A074 |
/// | closed group that takes newcomers after the third meeting | A009 |
/// | no referral partner | A005 |
/// | three absences in a row | A004, A006 people to be forgotten |
@NullMarked
package dk.kreds.advice;

import org.jspecify.annotations.NullMarked;
