// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "today/today_queue.h"
#include "widgets/painting.h"

/// How the queue "Today" is told.
namespace tasuki::today {

/// By when: "3 business days overdue", "Overdue" on the weekend after it, "today", "in 2 days"; nothing without a due
/// date.
QString dueText(const Entry& entry, QDate today);
/// Red past its due date, also where no business day has passed since.
Tone dueTone(const Entry& entry, QDate today);
/// "Handoffs to accept 90 + 3 business days overdue 15 = 105"
QString rankText(const Entry& entry, TermLanguage language);
/// What is coming, on one line: the account and what is to be done.
QString comingText(const Entry& entry);

} // namespace tasuki::today
