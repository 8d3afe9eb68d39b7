<!DOCTYPE html [<!ENTITY a SYSTEM "canary.txt"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>
<html xmlns="http://www.w3.org/1999/xhtml" lang="da"><head><title>a</title></head><body><p>&c;</p></body></html>
