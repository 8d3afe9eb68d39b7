package dk.kreds.plan;

/// A group's plan as one audience may see it. Which audience a document has is a type: a material
/// that is given a [PublicView] has no way to a participant's name.
public sealed interface View permits PublicView, ParticipantsView, LeadersView {}
