internal import PolicyCommand

Program.main()
