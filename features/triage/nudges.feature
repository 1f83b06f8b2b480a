@triage
Feature: Answers that the patient has not read
  So that no answer lies unseen, a patient who has not read is told outside
  the chat that something waits: without a word of what was written, in the
  ways that they agreed to. When that does not help, somebody calls.

  Background:
    Given Maria and Dr. Osei are in a conversation

  Rule: Who does not read is told after 5 and 60 minutes, then daily

    @provider
    Example: Five minutes are over
      Given Maria would be told of messages by sms
      And Dr. Osei wrote "Your result is in"
      When 5 minutes pass
      Then Maria was told by sms that something waits

    Example: She reads in time
      Given Maria would be told of messages by sms
      And Dr. Osei wrote "Your result is in"
      And Maria read up to "Your result is in"
      When 1 day pass
      Then Maria was not told anything outside the chat

    @provider
    Example: She reads it at the messaging provider
      Given Maria would be told of messages by sms
      And Dr. Osei wrote "Your result is in"
      And Maria read everything at the messaging provider
      When 1 day pass
      Then Maria was not told anything outside the chat

    @provider
    Example: It was written at the messaging provider
      Given Maria would be told of messages by sms
      And Dr. Osei wrote "Your result is in" at the messaging provider
      When 5 minutes pass
      Then Maria was told 1 time that something waits

    @provider
    Example: What she writes there does not ring
      Given Maria would be told of messages by sms
      And Maria wrote "Is my result in?" at the messaging provider
      When 1 day pass
      Then Maria was not told anything outside the chat

    Example: What she writes herself does not ring
      Given Maria would be told of messages by sms
      And Maria wrote "Is my result in?"
      When 1 day pass
      Then Maria was not told anything outside the chat

    Example: What the clinic announces is told too
      Given Maria would be told of messages by sms
      And The pharmacy announced "Your prescription is ready"
      When 5 minutes pass
      Then Maria was told 1 time that something waits

  Rule: After five nudges somebody is to call

    Example: Nothing helped
      Given Maria would be told of messages by sms
      And Dr. Osei wrote "Your result is in"
      And Maria was nudged about it five times
      When 1 day pass
      Then Maria was told 5 times that something waits
      And Maria waits for a call because of unread-messages

    Example: She can be told by no way
      Given Dr. Osei wrote "Your result is in"
      And Maria was nudged about it five times
      When 1 day pass
      Then Maria was not told anything outside the chat
      And Maria waits for a call because of unread-messages

  Rule: Nobody is woken at night but for what is urgent

    Example: An ordinary message at eleven in the evening
      Given Maria would be told of messages by sms
      And 14 hours passed
      And Dr. Osei wrote "Your result is in"
      When 1 hour pass
      Then Maria was not told anything outside the chat

    Example: The morning after
      Given Maria would be told of messages by sms
      And 14 hours passed
      And Dr. Osei wrote "Your result is in"
      And 1 hour passed
      When 8 hours pass
      Then Maria was told 1 time that something waits

    Example: An urgent message at eleven in the evening
      Given Maria would be told of messages by sms
      And 14 hours passed
      And Dr. Osei wrote "Please go to the emergency room" as urgent
      When 5 minutes pass
      Then Maria was told 1 time that something waits

  Rule: Who acts for the patient is told as well

    Example: Elena has not read either
      Given Maria lets Elena read for her and both are told of messages by sms
      And Maria, Elena and Dr. Osei are in a conversation
      And Dr. Osei wrote "Your result is in"
      When 5 minutes pass
      Then Elena was told 1 time that something waits
      And Maria was told 1 time that something waits

    Example: Elena may act for her no more
      Given Maria lets Elena read for her and both are told of messages by sms
      And Maria, Elena and Dr. Osei are in a conversation
      And Dr. Osei wrote "Your result is in"
      And Maria let Elena act no more
      When 5 minutes pass
      Then Elena was not told anything outside the chat
      And Maria was told 1 time that something waits

  Rule: Who took the consent to it back is not told

    Example: She takes it back in between
      Given Maria would be told of messages by sms
      And Dr. Osei wrote "Your result is in"
      And 5 minutes passed
      And Maria took sms notices back
      When 1 hour pass
      Then Maria was told 1 time that something waits
