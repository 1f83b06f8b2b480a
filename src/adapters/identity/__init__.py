"""Who somebody is: tokens of the platform, tokens of ours, and signing in at the organisation's issuer."""
