// SPDX-License-Identifier: GPL-3.0-or-later
#include "renewal/renewal_acts.h"
#include "report/renewal_source.h"
#include "session/session.h"
#include "session/today_looks.h"
#include "shell/command.h"
#include "shell/shell.h"

#include <QCoreApplication>

namespace tasuki {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RenewalToday)
};

std::pair<QString, QString> place(const today::Entry& entry)
{
    return {QStringLiteral("renewals"), QString::number(entry.item.account.value())};
}

QString forecastName()
{
    return Text::tr("Forecast");
}

void chooseForecast(const TodayAct& on)
{
    Session& session = on.session;
    const auto next = session.read(report::nextRenewalOf(session.db(), on.entry.item.account, session.today()));
    if (!next || !*next)
        return;
    const std::vector<RenewalRow> rows = {{**next, {}, {}, {}}};
    renewal::chooseCallOf(session, on.parent, rows, on.at, [&session, rows, done = on.done](RenewalCall call) {
        renewal::setCallOf(session, rows, call, call == RenewalCall::None ? std::function<void()>() : done);
    });
}

QString outcomeName()
{
    return Text::tr("Record the outcome");
}

void recordOutcome(const TodayAct& on)
{
    const auto [page, where] = place(on.entry);
    on.session.shell().navigate(page, where);
    on.session.shell().commands().run(QStringLiteral("renewal.outcome"));
}

} // namespace

extern const TodayLook kDecisionDayLook = {
    .source = u"decision_day", .icon = "calendar-days", .actName = forecastName, .act = chooseForecast, .place = place};
extern const TodayLook kDueRenewalLook = {
    .source = u"renewal", .icon = "refresh-cw", .actName = outcomeName, .act = recordOutcome, .place = place};

} // namespace tasuki
