// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/session.h"
#include "session/today_looks.h"
#include "shell/shell.h"

#include <QCoreApplication>

namespace tasuki {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ImportToday)
};

std::pair<QString, QString> place(const today::Entry&)
{
    return {QStringLiteral("waiting"), {}};
}

QString assignName()
{
    return Text::tr("Assign");
}

void open(const TodayAct& on)
{
    const auto [page, where] = place(on.entry);
    on.session.shell().navigate(page, where);
}

} // namespace

extern const TodayLook kWaitingImportLook = {
    .source = u"waiting_rows", .icon = "inbox", .actName = assignName, .act = open, .place = place};

} // namespace tasuki
