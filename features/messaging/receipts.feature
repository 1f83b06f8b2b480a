@messaging
Feature: Read, delivered, unread
  So that nobody writes into the void and nobody overlooks a message,
  everybody sees what was read and what is still to be read.

  Background:
    Given Maria and Dr. Osei are in a conversation

  Rule: What others wrote is unread until it is read

    @provider
    Example: New messages are counted
      Given Maria wrote "One"
      When Maria writes "Two"
      Then Dr. Osei has 2 unread messages
      And Maria has 0 unread messages

    @provider
    Example: Reading
      Given Maria wrote "One"
      And Maria wrote "Two"
      When Dr. Osei reads up to "One"
      Then Dr. Osei has 1 unread message

    Example: Reading never goes back
      Given Maria wrote "One"
      And Maria wrote "Two"
      And Dr. Osei read up to "Two"
      When Dr. Osei reads up to "One"
      Then Dr. Osei has 0 unread messages

    Example: Answering is not reading
      Given Maria wrote "One"
      When Dr. Osei writes "Two"
      Then Dr. Osei has 1 unread message

    Example: Comings, goings and changes are no messages
      Given Dr. Osei added Nurse Adeyemi without the past
      When Dr. Osei sets the priority to high because "She is alone at home"
      Then Maria has 0 unread messages

    Example: Who joins without the past starts with nothing unread
      Given Maria wrote "One"
      When Dr. Osei adds Nurse Adeyemi without the past
      Then Nurse Adeyemi has 0 unread messages

  Rule: Authors see how far their message came

    Example: Nobody was there yet
      When Maria writes "One"
      Then "One" is shown to Maria as sent

    Example: It appeared on the other's screen
      Given Dr. Osei is watching it
      When Maria writes "One"
      Then "One" is shown to Maria as delivered

    @provider
    Example: It was read
      Given Maria wrote "One"
      When Dr. Osei reads up to "One"
      Then "One" is shown to Maria as read

    Example: The author sees it at once
      Given Maria wrote "One"
      And Maria is watching it
      When Dr. Osei reads up to "One"
      Then Maria sees that Dr. Osei has read "One"
