# 150 MHz on the port clk; rst is synchronous to it.
create_clock -name clk -period 6.667 [get_ports clk]
