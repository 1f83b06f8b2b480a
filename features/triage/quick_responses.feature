@triage
Feature: Quick responses
  So that common questions are answered in seconds and in words that the
  clinic stands for, the team keeps ready answers with blanks for what
  differs. A person always sends them.

  Background:
    Given Maria and Dr. Osei are in a conversation

  Rule: A ready answer is filled in for the patient, and sent by a person

    Example: The first name stands where the blank was
      Given The administrator shared visit saying "Dear {patient_first_name}, please book a visit."
      When Dr. Osei picks visit
      Then he is shown "Dear María, please book a visit." to send
      And Maria finds no message

    Example: A blank without a value is never sent
      Given The administrator shared contact saying "Call us at {clinic_contact}."
      When Dr. Osei picks contact
      Then he is told that a blank has no value

    Example: A mistyped blank can not be kept
      When The administrator shares the response visit saying "Dear {patient}"
      Then they are told that a blank is not known

  Rule: The administrator keeps what is shared, everybody their own

    Example: What is shared is everybody's
      When The administrator shares the response visit saying "Please book a visit."
      Then Dr. Osei can use visit
      And Dr. Solberg can use visit

    Example: One's own is nobody else's
      When Dr. Osei keeps the response visit saying "Please book a visit."
      Then Dr. Osei can use visit
      And Nurse Adeyemi can not use visit

    Example: A doctor shares nothing with everybody
      When Dr. Osei shares the response visit saying "Please book a visit."
      Then he is told that this is not for him to do

    Example: A patient keeps none
      When Maria keeps the response visit saying "Please book a visit."
      Then she is told that this is not for her to do

    Example: Two do not answer to one short code
      Given The administrator shared visit saying "Please book a visit."
      When The administrator shares the response visit saying "Come and see us."
      Then they are told that its short code is taken

    Example: What was retired is offered no more
      Given The administrator shared visit saying "Please book a visit."
      And The administrator retired visit
      When Dr. Osei picks visit
      Then he is told that there is no such response

  Rule: Each use is counted once

    Example: The client repeats itself
      Given The administrator shared visit saying "Please book a visit."
      When Dr. Osei answers with visit
      Then visit was used 1 time
      And Maria finds "Please book a visit." once

  Rule: What fits the message in hand is suggested, never for what is grave

    Example: A question that comes every day
      Given The administrator shared refill saying "Your refill is at the pharmacy."
      And The administrator shared result saying "Your results are being reviewed."
      When Maria writes "When will my refill be ready?"
      Then Dr. Osei is suggested the response refill

    Example: An emergency is answered by a person's own words
      Given The administrator shared result saying "Your chest results are being reviewed."
      When Maria writes "My chest hurts and I am sweating"
      Then Dr. Osei is suggested no response
