// SPDX-License-Identifier: GPL-3.0-or-later
#include "handoff/handoff_store.h"
#include "handoff/handoff_turn.h"
#include "session/session.h"
#include "session/today_looks.h"
#include "shell/shell.h"
#include "widgets/format.h"

#include <QCoreApplication>

namespace tasuki {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(HandoffToday)
};

std::pair<QString, QString> place(const today::Entry& entry)
{
    return {QStringLiteral("handoffs"), QString::number(entry.item.row)};
}

QString acceptName(const today::Entry&)
{
    return Text::tr("Accept");
}

void accept(Session& session, QWidget*, const today::Entry& entry, const QPoint&)
{
    const auto handoff = session.read(handoff::HandoffStore(session.db()).find(HandoffId(entry.item.row)));
    if (handoff && *handoff)
        handoff::acceptNow(session, **handoff, oneLine(entry.name, 40));
}

QString correctName(const today::Entry&)
{
    return Text::tr("Correct");
}

void correct(Session& session, QWidget*, const today::Entry& entry, const QPoint&)
{
    const auto [page, where] = place(entry);
    session.shell().navigate(page, where);
}

} // namespace

extern const TodayLook kOfferedHandoffLook = {.source = u"handoff_offered",
                                              .icon = "handshake",
                                              .actName = acceptName,
                                              .act = accept,
                                              .isDone = true,
                                              .place = place};
extern const TodayLook kReturnedHandoffLook = {
    .source = u"handoff_returned", .icon = "undo-2", .actName = correctName, .act = correct, .place = place};

} // namespace tasuki
