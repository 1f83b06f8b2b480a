@triage
Feature: Business hours
  So that nobody is promised an answer that nobody can give, the clinic knows
  when each of its pools works, says why it is closed, and when it opens next.

  Background:
    Given the administrator let family medicine work on weekdays from "08:00" to "10:00"

  Rule: It says whether it is open, why, and until when

    Example: On Monday morning
      When 5 minutes pass
      Then family medicine is open until "Monday 10:00"

    Example: In the evening
      When 5 hours pass
      Then family medicine is closed by closed-hours until "Tuesday 08:00"

    Example: At the weekend
      When 5 days pass
      Then family medicine is closed by closed-day until "Monday 08:00"

  Rule: A window may run past midnight

    Example: A night shift
      When the administrator lets family medicine work on weekdays from "22:00" to "06:00"
      And 14 hours pass
      Then family medicine is open until "Tuesday 06:00"

    Example: An end at 23:59 is the end of the day
      When the administrator lets family medicine work on weekdays from "00:00" to "23:59"
      Then family medicine is open until "Saturday 00:00"

  Rule: Only administrators set them

    Example: A provider tries
      When Dr. Osei lets family medicine work on weekdays from "10:00" to "11:00"
      Then he is told that this is not for him to do
      And family medicine is open until "Monday 10:00"
