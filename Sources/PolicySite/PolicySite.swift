internal import PolicyText
