@messaging
Feature: Messages of the clinic
  So that patients learn what happened without anybody typing it, the
  clinic's own systems write into a conversation in the clinic's name.

  Background:
    Given Maria and Dr. Osei are in a conversation

  Rule: The clinic's systems speak in the clinic's name

    @provider
    Example: The pharmacy is ready
      Given Maria is watching it
      When the pharmacy announces "Prescription ready for pickup"
      Then Maria receives "Prescription ready for pickup"
      And "Prescription ready for pickup" comes from the clinic

    Example: It waits to be read like any message
      When the pharmacy announces "Prescription ready for pickup"
      Then Maria has 1 unread message

    Example: The administrator announces
      When the administrator announces "We are closed on Friday"
      Then Maria finds "We are closed on Friday"

    Example: People speak in their own name
      When Dr. Osei announces "Prescription ready for pickup"
      Then he is told that this is not for him to do
      And Maria finds no message

  Rule: An announcement answers nobody

    Example: The question still waits for the team
      Given Maria wrote "Is my result in?"
      When the pharmacy announces "Prescription ready for pickup"
      Then it is the team's turn

  Rule: An announcement keeps the rules of every message

    @consent
    Example: Not without consent
      Given Maria withdrew her consent
      When the pharmacy announces "Prescription ready for pickup"
      Then they are told that consent is needed

    Example: Nobody corrects it
      Given the pharmacy announced "Prescription ready for pickup"
      When Dr. Osei corrects "Prescription ready for pickup" to "Not ready"
      Then he is told that this is not for him to do
