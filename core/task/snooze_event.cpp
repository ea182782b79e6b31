// SPDX-License-Identifier: GPL-3.0-or-later
#include "task/snooze_event.h"

#include <QLocale>

#include <cmath>

namespace tasuki::task {

namespace {

constexpr QStringView kAnswer = u"answer";
constexpr QStringView kHandoff = u"handoff";
constexpr QStringView kAtLeast = u"usage>=";
constexpr QStringView kAtMost = u"usage<=";

} // namespace

std::optional<SnoozeEvent> parseSnoozeEvent(QStringView code)
{
    using Kind = SnoozeEvent::Kind;
    if (code == kAnswer)
        return SnoozeEvent{Kind::Answer};
    if (code == kHandoff)
        return SnoozeEvent{Kind::Handoff};
    const bool isAtLeast = code.startsWith(kAtLeast);
    const qsizetype colon = code.indexOf(u':');
    if ((!isAtLeast && !code.startsWith(kAtMost)) || colon < 0 || colon + 1 == code.size())
        return {};
    bool isNumber = false;
    const double figure = code.mid(kAtLeast.size(), colon - kAtLeast.size()).toDouble(&isNumber);
    if (!isNumber || !std::isfinite(figure))
        return {};
    return SnoozeEvent{Kind::Usage, code.mid(colon + 1).toString(), isAtLeast, figure};
}

QString snoozeCode(const SnoozeEvent& event)
{
    switch (event.kind) {
    case SnoozeEvent::Kind::Answer: return kAnswer.toString();
    case SnoozeEvent::Kind::Handoff: return kHandoff.toString();
    case SnoozeEvent::Kind::Usage: break;
    }
    return (event.isAtLeast ? kAtLeast : kAtMost).toString()
           + QString::number(event.figure, 'g', QLocale::FloatingPointShortest) + u':' + event.metric;
}

} // namespace tasuki::task
