${"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!"?replace("(a|aa|a?)+(a|a)+$", "", "r")}
