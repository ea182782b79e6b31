// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/source_name.h"

#include "base/text.h"
#include "format/texts.h"

namespace tasuki::imports {

using format::Text;

Result<QString> sourceName(const QString& name)
{
    const QString cleaned = name.simplified();
    if (cleaned.isEmpty())
        return invalid(Text::tr("Enter the system that gives the keys, such as Stripe."));
    if (cleaned.contains(u':'))
        return invalid(
            Text::tr("Invalid system “%1”. Its name can't have a colon, which parts it from a key.").arg(cleaned));
    return cleaned;
}

QString spelledSource(storage::Database& db, const QString& name)
{
    const QString folded = keyFold(name);
    storage::Statement rows = db.prepare("SELECT DISTINCT source FROM account_keys ORDER BY source");
    while (rows.next())
        if (keyFold(rows.text(0)) == folded)
            return rows.text(0);
    return name;
}

} // namespace tasuki::imports
