${it.headline.getClass().getResource("/").text}
