"""A stand-in for Twilio Conversations: the REST API of version 1 with state, signed webhooks, and faults on request.

Facts come from the published description of the API and from what is known of the live service;
what a module takes from neither it says with the word *assumed*.
"""
