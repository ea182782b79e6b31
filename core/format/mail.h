// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "format/ical.h"

#include <QDate>
#include <QString>
#include <QTimeZone>

#include <string_view>
#include <vector>

namespace tasuki::format {

/// Of a message with all that goes with it.
inline constexpr size_t kMostMailBytes = 32UL * 1024 * 1024;

/// A message as it stands in an .eml file (RFC 5322, MIME).
struct Mail {
    QString subject;
    QDate day; ///< on which it was sent, where people are; not valid: it does not say
    CalendarPerson from;
    std::vector<CalendarPerson> to; ///< and those who have a copy
    QString text;                   ///< plain; of HTML what it says
    int attachments = 0;            ///< files that go with it
};

/// Invalid for what is no message, for more than kMostMailBytes, and for parts that are nested without end. Whatever
/// else is broken in it is read as far as it goes: mail programs do the same.
Result<Mail> readMail(std::string_view bytes, const QTimeZone& zone);

} // namespace tasuki::format
