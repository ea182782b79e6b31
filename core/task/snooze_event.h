// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace tasuki::task {

/// For what a snoozed task waits. It is kept as a code: "answer", "handoff", "usage>=100:logins".
struct SnoozeEvent {
    enum class Kind {
        Answer,  ///< the customer gets in touch
        Handoff, ///< a handoff of the account is accepted
        Usage    ///< a usage metric reaches a figure
    };

    Kind kind = Kind::Answer;
    QString metric{}; ///< of Usage
    bool isAtLeast = true;
    double figure = 0;

    bool operator==(const SnoozeEvent&) const = default;
};

std::optional<SnoozeEvent> parseSnoozeEvent(QStringView code);
QString snoozeCode(const SnoozeEvent& event);

} // namespace tasuki::task
