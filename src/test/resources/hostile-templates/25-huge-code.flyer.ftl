<@qr value="x"?left_pad(1000000)/><@ring seats=2000000000 warm=1 size=48/>
