// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/account_name.h"

#include "base/text.h"

#include <QRegularExpression>

namespace tasuki::account {

QString accountNameFold(QStringView name)
{
    static const QRegularExpression form(QStringLiteral(
        "[\\s,.、]+(inc|incorporated|co|company|ltd|limited|llc|llp|corp|corporation|plc|pte|gmbh|k\\.?k)\\.?$"));
    QString folded = nameFold(searchFold(name));
    for (const QStringView polite : {u"御中", u"様"})
        if (folded.endsWith(polite) && folded.size() > polite.size())
            folded = folded.chopped(polite.size()).trimmed();
    for (auto match = form.match(folded); match.hasMatch(); match = form.match(folded))
        folded.truncate(match.capturedStart());
    static const QRegularExpression besideJapanese(QStringLiteral("(?<=[^\\x00-\\x7f]) | (?=[^\\x00-\\x7f])"));
    folded.remove(besideJapanese);
    return folded.isEmpty() ? nameFold(name) : folded;
}

} // namespace tasuki::account
