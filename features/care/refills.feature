@care
Feature: Refills in the thread
  So that a patient gets a medication again without a call, they ask for it
  from their own list, and follow what becomes of it. People decide; no rule
  ever approves anything.

  Background:
    Given Maria and Dr. Osei are in a conversation
    And Maria takes lisinopril, metformin and oxycodone

  Rule: The request is filled in from the list

    Example: All that is known stands there
      When Maria asks for lisinopril again
      Then Dr. Osei sees "Strength: 10 mg" with the request
      And Dr. Osei sees "Instructions: One in the morning" with the request
      And Dr. Osei sees "Last fill: 2026-01-15" with the request

    Example: What is not known is said to be so
      When Maria asks for metformin again
      Then Maria sees "Strength: not available" with the request
      And Maria sees "Last fill: not available" with the request

    Example: No more at a time than a team can look at
      Given Maria asked for lisinopril again as often as she may
      When Maria asks for metformin again
      Then she is told that as many as there can be are open

    Example: Only what is on the list
      When Maria asks for insulin again
      Then she is told that there is no such medication

    Example: To the team it is a refill or a renewal, to the patient one thing
      When Maria asks for metformin again
      Then Dr. Osei sees that it is a renewal
      And Maria sees nothing of what is the team's

  Rule: It goes from the request to the pharmacy, and the patient is told each change

    @provider
    Example: Somebody looks at it
      Given Maria is watching it
      And Maria asked for lisinopril again
      When Dr. Osei looks at the request
      Then Maria receives "Your care team is looking at your refill request."
      And the request stands at triage

    @provider
    Example: A question, and its answer
      Given Maria asked for lisinopril again
      And Dr. Osei asked "Do you still cough?" about the request
      When Maria answers "No" to the question
      Then the request stands at triage
      And Dr. Osei sees "No" with the request

    Example: Approved
      Given Maria asked for lisinopril again
      And Dr. Osei looked at the request
      When Dr. Osei approves the request
      Then Maria is told in the thread "Your refill request was approved."

    Example: Sent
      Given Maria asked for lisinopril again
      And Dr. Osei looked at the request
      And Dr. Osei approved the request
      When Dr. Osei sends it to the pharmacy
      Then Maria is told in the thread "Your refill was sent to the pharmacy."

    Example: Closed
      Given Maria asked for lisinopril again
      And Dr. Osei looked at the request
      And Dr. Osei approved the request
      And Dr. Osei sent it to the pharmacy
      When Dr. Osei closes the request
      Then the request stands at closed

    Example: Denied, with the reason
      Given Maria asked for lisinopril again
      And Dr. Osei looked at the request
      When Dr. Osei denies the request because "Your kidneys need a test first"
      Then Maria sees "Your kidneys need a test first" with the request

    Example: Never without a reason
      Given Maria asked for lisinopril again
      And Dr. Osei looked at the request
      When Dr. Osei denies the request without a reason
      Then he is told that the reason is needed

    Example: Approved, and then not after all
      Given Maria asked for lisinopril again
      And Dr. Osei looked at the request
      And Dr. Osei approved the request
      When Dr. Osei denies the request because "Your kidneys need a test first"
      Then Maria sees "Your kidneys need a test first" with the request

    Example: A visit first
      Given Maria asked for lisinopril again
      And Dr. Osei looked at the request
      When Dr. Osei wants to see the patient first
      Then Maria is told in the thread "Please make an appointment before this refill."

    @provider
    Example: The conversation was closed meanwhile
      Given Maria would be told of messages by sms
      And Maria asked for lisinopril again
      And Dr. Osei closed it as resolved
      And Dr. Osei asked "Do you still cough?" about the request
      When 5 minutes pass
      Then Maria was told by sms that something waits
      And Maria sees "Do you still cough?" with the request

    Example: Nothing is approved that nobody has looked at
      Given Maria asked for lisinopril again
      When Dr. Osei approves the request
      Then he is told that it can not be done as it stands

  Rule: Of a teenager's list, who acts for them knows what was asked for with them

    Example: What the teenager never asked for there
      Given Maria is 15 years old and Elena acts for her
      And Maria, Elena and Dr. Osei are in a conversation
      When Elena asks for lisinopril again
      Then she is told that there is no such medication

    Example: What the teenager asked for there themselves
      Given Maria is 15 years old and Elena acts for her
      And Maria, Elena and Dr. Osei are in a conversation
      And Maria asked for lisinopril again
      When Elena asks for lisinopril again
      Then Dr. Osei sees "Strength: 10 mg" with the request

    Example: Of a small child's list all
      Given Maria is 8 years old and Elena acts for her
      And Maria, Elena and Dr. Osei are in a conversation
      When Elena asks for lisinopril again
      Then Dr. Osei sees "Strength: 10 mg" with the request

  Rule: Who acts for the patient answers in their place

    @provider
    Example: The team reads who answered, and for whom
      Given Maria is 8 years old and Elena acts for her
      And Maria, Elena and Dr. Osei are in a conversation
      And Maria asked for lisinopril again
      And Dr. Osei asked "Does she still cough?" about the request
      When Elena answers "No" to the question
      Then Dr. Osei is told in the thread "The question about the refill was answered. The answer stands with it. (Elena López for María López)"
      And Dr. Osei sees "No" with the request

  Rule: People decide

    Example: The patient does not
      Given Maria asked for lisinopril again
      And Dr. Osei looked at the request
      When Maria approves the request
      Then she is told that this is not for her to do

    Example: Time does not
      Given Maria asked for lisinopril again
      When 30 days pass
      Then the request stands at requested

  Rule: Controlled drugs are a prescriber's

    Example: Who may not prescribe does not decide
      Given Maria asked for oxycodone again
      When Dr. Osei looks at the request
      Then he is told that this is not for him to do

    Example: Also of what is controlled since it was asked for
      Given Maria asked for lisinopril again
      And lisinopril is controlled now
      When Dr. Osei looks at the request
      Then he is told that this is not for him to do

    Example: And does not find it in the queue
      When Maria asks for oxycodone again
      Then Dr. Osei does not find the request in the queue

    Example: A prescriber does both
      Given Dr. Osei may prescribe
      And Maria asked for oxycodone again
      When Dr. Osei looks at the request
      Then the request stands at triage
      And Dr. Osei finds the request in the queue

    Example: That it waits too long is told to one who may prescribe
      Given Nurse Adeyemi may prescribe
      And Dr. Osei took it
      And Maria asked for oxycodone again
      When 3 days pass
      Then Nurse Adeyemi is told that request-overdue
      And Dr. Osei is not told of it

    Example: And taken up by nobody else
      Given Nurse Adeyemi may prescribe
      And Maria asked for oxycodone again
      And 3 days passed
      When Dr. Osei takes the alert up
      Then he is told that this is not for him to do

  Rule: What waits too long is told of

    @provider
    Example: Eight hours of business time
      Given Dr. Osei took it
      And Maria asked for lisinopril again
      When 3 days pass
      Then Dr. Osei is told that request-overdue
      And Dr. Osei finds the request among the late ones

    Example: Nobody is told again at night
      Given the administrator let family medicine work on weekdays from "09:00" to "17:00"
      And Dr. Osei took it
      And Maria asked for lisinopril again
      And 8 hours passed
      When 6 hours pass
      Then the alert was told 1 time

    Example: Whoever moves it on ends the alert
      Given Dr. Osei took it
      And Maria asked for lisinopril again
      And 3 days passed
      When Dr. Osei looks at the request
      Then the alert is over because it was answered

    Example: Also of what waits for a visit
      Given Dr. Osei took it
      And Maria asked for lisinopril again
      And Dr. Osei looked at the request
      And Dr. Osei wanted to see the patient first
      When 14 days pass
      Then Dr. Osei is told that request-overdue

    Example: Not while the patient owes an answer
      Given Maria asked for lisinopril again
      And Dr. Osei asked "Do you still cough?" about the request
      When 3 days pass
      Then there is no alert
