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

QString acceptName()
{
    return Text::tr("Accept");
}

void accept(const TodayAct& on)
{
    const auto handoff = on.session.read(handoff::HandoffStore(on.session.db()).find(HandoffId(on.entry.item.row)));
    if (handoff && *handoff)
        handoff::acceptNow(on.session, **handoff, oneLine(on.entry.name, 40), on.done);
}

QString correctName()
{
    return Text::tr("Correct");
}

void correct(const TodayAct& on)
{
    const auto [page, where] = place(on.entry);
    on.session.shell().navigate(page, where);
}

} // namespace

extern const TodayLook kOfferedHandoffLook = {
    .source = u"handoff_offered", .icon = "handshake", .actName = acceptName, .act = accept, .place = place};
extern const TodayLook kReturnedHandoffLook = {
    .source = u"handoff_returned", .icon = "undo-2", .actName = correctName, .act = correct, .place = place};

} // namespace tasuki
