"""The soak: messages both ways through everything that can go wrong between us and Twilio."""
