@care
Feature: Appointments in the thread
  So that a visit is arranged where the patient and the team talk anyway, the
  patient asks for one, chooses a time by their own clock, and confirms it.
  Nobody ever gets a time that somebody else has.

  Background:
    Given Maria and Dr. Osei are in a conversation
    And Dr. Osei sees patients on weekdays from "09:00" to "10:30" in "America/New_York"

  Rule: Asking, choosing and confirming

    Example: Times are offered by the patient's own clock
      Given Maria lives in "Europe/Berlin"
      When Maria asks for a check-up
      Then the first time that Maria is offered is "15:00" on "2026-03-03"

    @provider
    Example: Both sides see it live
      Given Maria asked for a check-up
      And Dr. Osei is watching it
      When Maria chooses "14:00" on "2026-03-03"
      Then Dr. Osei sees the appointment change live
      And Dr. Osei sees the appointment as held

    Example: What is confirmed is set
      Given Maria asked for a check-up
      And Maria chose "14:00" on "2026-03-03"
      When Maria confirms it
      Then Dr. Osei sees the appointment as confirmed

    Example: A time is kept for five minutes
      Given Maria asked for a check-up
      And Maria chose "14:00" on "2026-03-03"
      When 5 minutes pass
      Then Maria sees the appointment as asked
      And Maria is offered "14:00" on "2026-03-03"
      And Maria is told in the thread "The time that was kept for you is not kept any more."

    Example: Too late to confirm
      Given Maria asked for a check-up
      And Maria chose "14:00" on "2026-03-03"
      And 6 minutes passed
      When Maria confirms it
      Then she is told that it can not be done as it stands

  Rule: When clocks change, the doctor's time stays and the patient's moves

    Scenario Outline: New York and Berlin change on different days
      Given Maria lives in "Europe/Berlin"
      And Maria asked for a check-up
      When 1 minute pass
      Then the first time that Maria is offered is "<time>" on "<day>"

      Examples:
        | day        | time  |
        | 2026-03-06 | 15:00 |
        | 2026-03-09 | 14:00 |
        | 2026-03-30 | 15:00 |
        | 2026-10-23 | 15:00 |
        | 2026-10-26 | 14:00 |
        | 2026-11-02 | 15:00 |

    Scenario Outline: An hour that comes twice is offered twice, one that never comes is not
      Given Dr. Osei sees patients every day from "01:30" to "03:00" in "America/New_York"
      And Maria lives in "America/New_York"
      And Maria asked for a check-up
      When 1 minute pass
      Then the times that Maria is offered on "<day>" are "<times>"

      Examples:
        | day        | times                                          |
        | 2026-03-07 | 01:30 01:45 02:00 02:15 02:30                  |
        | 2026-03-08 | 01:30                                          |
        | 2026-11-01 | 01:30 01:30 01:45 02:00 02:15 02:30            |

  Rule: Nobody gets a time that somebody else has

    Example: Two want the same time
      Given James asked for a check-up in a conversation of their own with Dr. Osei
      And Maria asked for a check-up
      And Maria chose "14:00" on "2026-03-03"
      When James chooses the same time
      Then they are told that the time is taken
      And James is offered "14:45" on "2026-03-03"

    Example: After a visit there is a pause
      Given James asked for a check-up in a conversation of their own with Dr. Osei
      And Maria asked for a check-up
      When Maria chooses "14:00" on "2026-03-03"
      Then James is not offered "14:30" on "2026-03-03"
      And James is offered "14:45" on "2026-03-03"

    Example: A room is booked with the doctor, or neither is
      Given Dr. Osei sees patients in "room-1" on weekdays from "09:00" to "10:00"
      And Nurse Adeyemi sees patients in "room-1" on weekdays from "09:00" to "10:00"
      And James asked for a check-up in a conversation of their own with Nurse Adeyemi
      And Maria asked for a check-up
      When Maria chooses "09:00" on "2026-03-03"
      Then James is not offered "09:00" on "2026-03-03"
      And James is offered nothing on "2026-03-07"

  Rule: Nobody is booked who works there no more

    Example: Their times are not offered
      Given Maria asked for a check-up
      When Dr. Osei leaves the clinic
      Then Maria is offered nothing on "2026-03-03"

    Example: The visit was asked for with them, and a colleague is there
      Given Maria, Dr. Osei and Nurse Adeyemi are in a conversation
      And Nurse Adeyemi sees patients on weekdays from "10:00" to "11:00" in "UTC"
      And Maria asked for a check-up with Dr. Osei
      When Dr. Osei leaves the clinic
      Then the first time that Maria is offered is "10:00" on "2026-03-03"

    Example: Nobody else is there, so the team is told in time
      Given Maria asked for a check-up
      And Dr. Osei has left the clinic
      And 1 minute passed
      When 3 days pass
      Then somebody is told that request-overdue

    Example: A visit with them is set, and the team is told at once
      Given Maria asked for a check-up
      And Maria chose "14:00" on "2026-03-03"
      And Maria confirmed it
      And Dr. Osei has left the clinic
      When 1 minute pass
      Then somebody is told that request-overdue
      And Maria sees the appointment as confirmed

    Example: What was kept with them is not confirmed
      Given Maria asked for a check-up
      And Maria chose "14:00" on "2026-03-03"
      And Dr. Osei has left the clinic
      When Maria confirms it
      Then she is told that it was kept with somebody who works there no more

  Rule: What patients may not book themselves the team proposes

    Example: The patient tries
      Given Maria asked for a visit about a new complaint
      And Dr. Osei chose "14:00" on "2026-03-03"
      When Maria chooses the same time
      Then she is told that the team books this
      And Maria is not offered "14:45" on "2026-03-03"

    Example: The doctor proposes and the patient confirms
      Given Maria asked for a visit about a new complaint
      And Dr. Osei chose "14:00" on "2026-03-03"
      When Maria confirms it
      Then Maria sees the appointment as confirmed
      And Maria is told in the thread "A time is kept for you. Please confirm it."

    Example: The proposal is kept for a day
      Given Maria asked for a visit about a new complaint
      And Dr. Osei chose "14:00" on "2026-03-04"
      And 23 hours passed
      When Maria confirms it
      Then Maria sees the appointment as confirmed

    Example: And no longer than that
      Given Maria asked for a visit about a new complaint
      And Dr. Osei chose "14:00" on "2026-03-04"
      When 1 day pass
      Then Maria sees the appointment as asked

    Example: What the team owes too long it is told of
      Given Dr. Osei took it
      And Maria asked for a visit about a new complaint
      When 3 days pass
      Then Dr. Osei is told that request-overdue
      And Dr. Osei finds the visit among those to book

    Example: Who proposes a time ends the alert
      Given Dr. Osei took it
      And Maria asked for a visit about a new complaint
      And 3 days passed
      When Dr. Osei chooses "14:00" on "2026-03-06"
      Then the alert is over because it was answered
      And Dr. Osei does not find the visit among those to book

    Example: There is no free time for what patients book themselves
      Given Dr. Osei took it
      And Maria asked for a check-up
      And Dr. Osei sees patients on weekdays from "11:00" to "11:05" in "UTC"
      And 1 minute passed
      When 3 days pass
      Then Dr. Osei is told that request-overdue

    Example: Free times end the alert
      Given Dr. Osei took it
      And Dr. Osei sees patients on weekdays from "11:00" to "11:05" in "UTC"
      And Maria asked for a check-up
      And 3 days passed
      And Dr. Osei sees patients on weekdays from "11:00" to "12:00" in "UTC"
      When 1 minute pass
      Then the alert is over because it was answered

    @provider
    Example: Of free times the patient is told, and chooses one
      Given Dr. Osei took it
      And Dr. Osei sees patients on weekdays from "11:00" to "11:05" in "UTC"
      And Maria asked for a check-up
      And Dr. Osei sees patients on weekdays from "11:00" to "12:00" in "UTC"
      When 1 minute pass
      Then Maria is told in the thread "There are free times for your appointment now. Please choose one."
      And the first time that Maria is offered is "11:00" on "2026-03-06"

    Example: Times that come and go are told of once
      Given Dr. Osei sees patients on weekdays from "11:00" to "11:05" in "UTC"
      And Maria asked for a check-up
      And Dr. Osei had free times for a minute
      When Dr. Osei has free times again
      Then Maria is told 1 time in the thread "There are free times for your appointment now. Please choose one."

    Example: Who looked is told of the next ones
      Given Dr. Osei sees patients on weekdays from "11:00" to "11:05" in "UTC"
      And Maria asked for a check-up
      And Dr. Osei had free times for a minute
      And Maria read what she was told
      When Dr. Osei has free times again
      Then Maria is told 2 times in the thread "There are free times for your appointment now. Please choose one."

    Example: What patients book themselves nobody is late with
      Given Maria asked for a check-up
      When 3 days pass
      Then there is no alert

  Rule: A patient books as many visits ahead as the clinic allows

    Example: One more than that
      Given Maria has five visits ahead
      And Maria asked for a check-up
      When Maria chooses "14:00" on "2026-03-11"
      Then she is told that enough visits are ahead

    Example: Never two at one time
      Given Maria, Dr. Osei and Nurse Adeyemi are in a conversation
      And Nurse Adeyemi sees patients on weekdays from "14:00" to "15:00" in "UTC"
      And Maria asked for a check-up
      And Maria chose "14:00" on "2026-03-03"
      When Maria asks for a check-up with Nurse Adeyemi
      Then the first time that Maria is offered is "14:30" on "2026-03-03"

    Example: The team books more
      Given Maria has five visits ahead
      And Maria asked for a check-up
      When Dr. Osei chooses "14:00" on "2026-03-11"
      Then Maria sees the appointment as held

  Rule: Plans change

    Example: Another time, and the former one is free
      Given Maria asked for a check-up
      And Maria chose "14:00" on "2026-03-03"
      And Maria confirmed it
      When Dr. Osei moves it to "15:00" on "2026-03-03"
      Then Maria sees the appointment as confirmed
      And Maria is offered "14:00" on "2026-03-03"

    @provider
    Example: The patient is told to when, by their own clock
      Given Maria lives in "Europe/Berlin"
      And Maria has a check-up at "15:00" on "2026-03-03"
      When Dr. Osei moves it to "15:30" on "2026-03-04"
      Then Maria is told in the thread "Your appointment was moved. It is now on Wednesday, March 4 at 15:30 (CET)."

    @provider
    Example: The team finds that the patient moved it
      Given Maria has a check-up at "14:00" on "2026-03-03"
      When Maria moves it to "15:00" on "2026-03-03"
      Then Dr. Osei is told in the thread "The patient moved the appointment. The new time stands with it."

    Example: Called off with a reason
      Given Maria asked for a check-up
      And Maria chose "14:00" on "2026-03-03"
      And Maria confirmed it
      When Maria calls it off because "My daughter is ill"
      Then Dr. Osei sees the appointment as cancelled
      And Dr. Osei sees why it was called off

    @provider
    Example: Called off for a patient who agrees to nothing any more
      Given Maria asked for a check-up
      And Maria chose "14:00" on "2026-03-03"
      And Maria confirmed it
      And Maria withdrew her consent
      When Dr. Osei calls it off because "She called us"
      Then Dr. Osei sees the appointment as cancelled

    Example: Who agrees to nothing any more is told how else to call it off
      Given Maria has a check-up at "14:00" on "2026-03-03"
      And Maria withdrew her consent
      When Maria calls it off because "My daughter is ill"
      Then she is told that consent is needed
      And she is told with it how else to get help

    Example: Never without a reason
      Given Maria asked for a check-up
      When Dr. Osei calls it off without a reason
      Then he is told that the reason is needed

    Example: Once it has begun it is not called off by the patient
      Given Maria asked for a check-up
      And Maria chose "14:00" on "2026-03-03"
      And Maria confirmed it
      And 2 days passed
      When Maria calls it off because "I did not come"
      Then she is told that it can not be done as it stands

    Example: Nobody came
      Given Maria asked for a check-up
      And Maria chose "14:00" on "2026-03-03"
      And Maria confirmed it
      And 2 days passed
      When Dr. Osei notes that nobody came
      Then Maria sees the appointment as no-show

    Example: Nobody can have come before it begins
      Given Maria asked for a check-up
      And Maria chose "14:00" on "2026-03-03"
      And Maria confirmed it
      When Dr. Osei notes that nobody came
      Then he is told that it can not be done as it stands

    Example: The patient does not say who came
      Given Maria asked for a check-up
      And Maria chose "14:00" on "2026-03-03"
      And Maria confirmed it
      When Maria notes that nobody came
      Then she is told that this is not for her to do

    Example: A day off
      Given Dr. Osei sees patients on weekdays from "09:00" to "10:00" but not on "2026-03-04"
      When Maria asks for a check-up
      Then Maria is offered nothing on "2026-03-04"
      And Maria is offered "09:00" on "2026-03-05"

    Example: A day off over a visit that is set
      Given Dr. Osei took it
      And Dr. Osei sees patients on weekdays from "09:00" to "10:00" in "UTC"
      And Maria has a check-up at "09:00" on "2026-03-04"
      And Dr. Osei sees patients on weekdays from "09:00" to "10:00" but not on "2026-03-04"
      When 1 minute pass
      Then Dr. Osei is told that request-overdue
      And Dr. Osei sees that it can not be kept because time-closed

    Example: Once it is moved nobody is told any more
      Given Dr. Osei took it
      And Dr. Osei sees patients on weekdays from "09:00" to "10:00" in "UTC"
      And Maria has a check-up at "09:00" on "2026-03-04"
      And Dr. Osei sees patients on weekdays from "09:00" to "10:00" but not on "2026-03-04"
      And 1 minute passed
      When Dr. Osei moves it to "09:00" on "2026-03-05"
      Then the alert is over because it was answered

    Example: Whose time it is says when they work
      When Dr. Solberg publishes the times of Dr. Osei
      Then he is told that this is not for him to do

  Rule: What is under way is found wherever it was asked for

    @provider
    Example: In the conversation that continues another
      Given Maria asked for a check-up
      And Dr. Osei closed it as resolved
      And 8 days passed
      When Maria continues it in a new conversation with Dr. Osei
      Then Maria finds it among what is under way

    Example: Not once it is over
      Given Maria asked for a check-up
      When Maria calls it off because "I am well again"
      Then Maria finds nothing under way

    Example: Nor by who acts for her and is not there
      Given Maria lets Elena read for her and both are told of messages by sms
      And Maria asked for a check-up
      When Maria chooses "14:00" on "2026-03-03"
      Then Elena finds nothing under way

  Rule: Who acts for the patient arranges visits in their place

    Example: The patient is told what was done for them
      Given Maria lets Elena read and book for her and both are told of messages by sms
      And Maria, Elena and Dr. Osei are in a conversation
      And Maria has a check-up at "14:00" on "2026-03-03"
      When Elena calls it off because "She has a fever"
      Then Maria is told in the thread "Your appointment was cancelled. (Elena López for María López)"

    @provider
    Example: The team reads who chose a time, and for whom
      Given Maria lets Elena read and book for her and both are told of messages by sms
      And Maria, Elena and Dr. Osei are in a conversation
      And Maria asked for a check-up
      When Elena chooses "14:00" on "2026-03-03"
      Then Dr. Osei is told in the thread "A time is kept for you. Please confirm it. (Elena López for María López)"

    @provider
    Example: Outside the chat the patient is told, and not who did it
      Given Maria lets Elena read and book for her and both are told of messages by sms
      And Maria, Elena and Dr. Osei are in a conversation
      And Maria has a check-up at "14:00" on "2026-03-03"
      And Elena moved it to "15:00" on "2026-03-03"
      When 5 minutes pass
      Then Maria was told by sms that something waits
      And Elena was not told anything outside the chat

  Rule: A reminder says that there is one, and nothing else

    @provider
    Example: A day before
      Given Maria would be told of messages by sms
      And Maria asked for a check-up
      And Maria chose "14:00" on "2026-03-03"
      And Maria confirmed it
      When 6 hours pass
      Then Maria was reminded 1 time

    Example: And two hours before
      Given Maria would be told of messages by sms
      And Maria asked for a check-up
      And Maria chose "14:00" on "2026-03-03"
      And Maria confirmed it
      And 6 hours passed
      When 22 hours pass
      Then Maria was reminded 2 times

    Example: So is who acts for the patient
      Given Maria lets Elena read and book for her and both are told of messages by sms
      And Maria, Elena and Dr. Osei are in a conversation
      And Maria has a check-up at "14:00" on "2026-03-03"
      When 6 hours pass
      Then Maria was reminded 1 time
      And Elena was reminded 1 time

    Example: But not who may only read
      Given Maria lets Elena read for her and both are told of messages by sms
      And Maria, Elena and Dr. Osei are in a conversation
      And Maria has a check-up at "14:00" on "2026-03-03"
      When 6 hours pass
      Then Elena was not reminded

    Example: Not of what was called off
      Given Maria would be told of messages by sms
      And Maria asked for a check-up
      And Maria chose "14:00" on "2026-03-03"
      And Maria confirmed it
      And Maria called it off because "I am well again"
      When 1 day pass
      Then Maria was not reminded

    @provider
    Example: Who is told of nothing outside the chat is reminded in it
      Given Maria has a check-up at "14:00" on "2026-03-03"
      When 6 hours pass
      Then Maria is told in the thread "Reminder: your appointment is on Tuesday, March 3 at 14:00 (UTC)."
      And Maria was not reminded

    Example: So is who would be told by text message, and gave no number
      Given the clinic has no number of Maria
      And Maria would be told of messages by sms
      And Maria has a check-up at "14:00" on "2026-03-03"
      When 6 hours pass
      Then Maria is told in the thread "Reminder: your appointment is on Tuesday, March 3 at 14:00 (UTC)."
      And Maria was not reminded

    Example: There, too, a day and two hours before, once each
      Given Maria has a check-up at "14:00" on "2026-03-03"
      And 6 hours passed
      And Dr. Osei sees patients on weekdays from "09:00" to "11:00" in "America/New_York"
      And 1 hour passed
      When 21 hours pass
      Then Maria is told 2 times in the thread "Reminder: your appointment is on Tuesday, March 3 at 14:00 (UTC)."

    Example: And not there of what was moved
      Given Maria has a check-up at "14:00" on "2026-03-03"
      And Dr. Osei moved it to "14:00" on "2026-03-05"
      When 1 day pass
      Then Maria is told 0 times in the thread "Reminder: your appointment is on Thursday, March 5 at 14:00 (UTC)."

    Example: Who is reminded outside the chat is not reminded in it as well
      Given Maria would be told of messages by sms
      And Maria has a check-up at "14:00" on "2026-03-03"
      When 6 hours pass
      Then Maria is told 0 times in the thread "Reminder: your appointment is on Tuesday, March 3 at 14:00 (UTC)."

  Rule: Only who takes part arranges it

    Example: A colleague who takes no part
      Given Maria asked for a check-up
      When Nurse Adeyemi chooses the same time
      Then she is told that this is for those who take part
