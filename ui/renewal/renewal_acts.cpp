// SPDX-License-Identifier: GPL-3.0-or-later
#include "renewal/renewal_acts.h"

#include "renewal/renewal_rules.h"
#include "renewal/renewal_words.h"
#include "session/account_words.h"
#include "session/session.h"
#include "shell/menus.h"
#include "widgets/format.h"

#include <QCoreApplication>

namespace tasuki::renewal {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RenewalActs)
};

} // namespace

void setCallOf(Session& session, const std::vector<RenewalRow>& rows, RenewalCall call,
               const std::function<void()>& then)
{
    Edit all(QStringLiteral("renewal.call"), session.act());
    for (const RenewalRow& row : rows) {
        const auto one = setCall(row.item, call, session.act());
        if (!one)
            return session.sayError(one.error());
        all.append(*one);
    }
    const QString what = callPill(call, session.words()).text;
    session.run(std::move(all),
                rows.size() == 1
                    ? Text::tr("Forecast of “%1”: %2.").arg(oneLine(rows.front().item.accountName, 40), what)
                    : Text::tr("%Ln renewal(s): %1", nullptr, int(rows.size())).arg(what),
                then);
}

void chooseCallOf(Session& session, QWidget* parent, const std::vector<RenewalRow>& rows, const QPoint& at,
                  const std::function<void(RenewalCall)>& chosen)
{
    std::vector<MenuOption> options;
    for (const RenewalCall call : kCallOrder)
        options.push_back({callPill(call, session.words()).text, [chosen, call] { chosen(call); },
                           rows.size() == 1 && rows.front().item.call() == call});
    popUpOptions(parent, QStringLiteral("renewals.callMenu"), Text::tr("Forecast"), std::move(options), at);
}

} // namespace tasuki::renewal
