@triage
Feature: How far the team has got
  So that nobody guesses whether a message was seen, each message of a
  patient shows how far the team has got with it. The team sees who; the
  patient sees the team.

  Background:
    Given Maria, Dr. Osei and Nurse Adeyemi are in a conversation
    And Dr. Osei assigned it to Dr. Osei
    And Maria wrote "Is my result in?"

  Rule: The team sees who did what

    Example: Somebody opened it
      When Nurse Adeyemi reads up to "Is my result in?"
      Then Dr. Osei sees that "Is my result in?" was read by Nurse Adeyemi

    Example: Who is accountable opened it
      Given Nurse Adeyemi read up to "Is my result in?"
      And 1 minute passed
      When Dr. Osei reads up to "Is my result in?"
      Then Nurse Adeyemi sees that Dr. Osei, who is accountable, has read "Is my result in?"
      And Nurse Adeyemi sees that "Is my result in?" was read by Nurse Adeyemi

    Example: Somebody works on it
      When Nurse Adeyemi begins "Dear Maria"
      Then Dr. Osei sees that "Is my result in?" was worked on by Nurse Adeyemi

    Example: It was handed to somebody
      When Dr. Osei hands it to Nurse Adeyemi noting "Yours" and stays
      Then Dr. Osei sees that "Is my result in?" was worked on by Nurse Adeyemi

    Example: Somebody answered
      When Dr. Osei writes "It is fine"
      Then Nurse Adeyemi sees that "Is my result in?" was answered by Dr. Osei

    @provider
    Example: Somebody opened it at the messaging provider
      When Nurse Adeyemi reads everything at the messaging provider
      Then Dr. Osei sees that "Is my result in?" was read by Nurse Adeyemi

    @provider
    Example: Somebody answered at the messaging provider
      When Dr. Osei writes "It is fine" at the messaging provider
      Then Nurse Adeyemi sees that "Is my result in?" was answered by Dr. Osei

  Rule: The patient sees the team as one

    Example: One of them read it
      When Nurse Adeyemi reads up to "Is my result in?"
      Then Maria sees that the team has read "Is my result in?"

    Example: One of them answered
      When Dr. Osei writes "It is fine"
      Then Maria sees that the team has answered "Is my result in?"

  Rule: What the patient does is no receipt of the team

    Example: She reads her own words
      When Maria reads up to "Is my result in?"
      Then nobody of the team has read "Is my result in?"
