@messaging @pushes
Feature: The provider's pushes
  So that an answer is seen soon, the telephone of a patient who is away rings
  when the team writes: without a word of what was written, for who agreed to
  it alone, and at night for nothing but what is urgent.

  Background:
    Given Maria and Dr. Osei are in a conversation

  Rule: Only who agreed to it is told

    @provider
    Example: She agreed
      Given Maria would be told of messages by push
      And Maria has the app of the messaging provider on her telephone
      When Dr. Osei writes "Your result is in"
      Then Maria's telephone rang 1 time

    @provider
    Example: She did not
      Given Maria has the app of the messaging provider on her telephone
      When Dr. Osei writes "Your result is in"
      Then Maria's telephone rang 0 times

    @provider
    Example: She took it back
      Given Maria would be told of messages by push
      And Maria has the app of the messaging provider on her telephone
      And Maria took push notices back
      When Dr. Osei writes "Your result is in"
      Then Maria's telephone rang 0 times

    Example: Her telephone is forgotten then
      Given Maria would be told of messages by push
      And Maria has the app of the messaging provider on her telephone
      And Maria took push notices back
      When 5 minutes pass
      Then Maria's telephone is not known at the messaging provider

    Example: Elena reads for her
      Given Maria lets Elena read for her and both are told of messages by push
      And Maria, Elena and Dr. Osei are in a conversation
      And Elena has the app of the messaging provider on her telephone
      When Dr. Osei writes "Your result is in"
      Then Elena's telephone rang 1 time

  Rule: Who is here, or wrote it, need not be told

    Example: She is at the page
      Given Maria would be told of messages by push
      And Maria has the app of the messaging provider on her telephone
      And Maria is watching it
      When Dr. Osei writes "Your result is in"
      Then Maria's telephone rang 0 times

    Example: She wrote it herself
      Given Maria would be told of messages by push
      And Maria has the app of the messaging provider on her telephone
      When Maria writes "Is my result in?"
      Then Maria's telephone rang 0 times

  Rule: Nobody is woken at night but for what is urgent

    @provider
    Example: An ordinary message at eleven in the evening
      Given Maria would be told of messages by push
      And Maria has the app of the messaging provider on her telephone
      And 14 hours passed
      When Dr. Osei writes "Your result is in"
      Then Maria's telephone rang 0 times

    Example: An urgent message at eleven in the evening
      Given Maria would be told of messages by push
      And Maria has the app of the messaging provider on her telephone
      And 14 hours passed
      When Dr. Osei writes "Please go to the emergency room" as urgent
      Then Maria's telephone rang 1 time
