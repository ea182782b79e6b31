// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/homeless_columns.h"

#include "base/text.h"
#include "format/texts.h"
#include "import/import_row.h"

namespace tasuki::imports {

namespace {

using format::Text;

enum class Meaning { None, Employees, Phone, Honorific };

Meaning meaningOf(const QString& column)
{
    static const QHash<QString, Meaning> kKnown = [] {
        QHash<QString, Meaning> known;
        const auto add = [&](Meaning meaning, QStringView headings) {
            for (const QStringView heading : headings.split(u'|'))
                known.insert(keyFold(heading), meaning);
        };
        add(Meaning::Employees, u"従業員数|社員数|従業員規模|Number of employees|NumberOfEmployees|Employees|"
                                u"Employee count|Company size");
        add(Meaning::Phone, u"電話番号|代表電話|代表電話番号|会社電話|電話|TEL|Phone|Phone number");
        add(Meaning::Honorific, u"敬称|取引先敬称|Salutation|Honorific|Name Prefix");
        return known;
    }();
    return kKnown.value(keyFold(column), Meaning::None);
}

} // namespace

QStringList whyLeftOut(const FileKind& kind, const QStringList& columns, TermLanguage language)
{
    QHash<Meaning, QStringList> found;
    for (const QString& column : columns)
        found[meaningOf(column)] += column;
    const auto told = [&](Meaning meaning) { return joined(found.value(meaning), language); };
    QStringList sentences;
    if (found.contains(Meaning::Employees))
        sentences += Text::tr("%1: employees are not seats, and have no field.").arg(told(Meaning::Employees));
    // Where there is a field for it, another column is the phone number.
    if (found.contains(Meaning::Phone) && kind.find(u"phone") < 0)
        sentences +=
            Text::tr("%1: an account has no phone number of its own. Its contacts have.").arg(told(Meaning::Phone));
    if (found.contains(Meaning::Honorific))
        sentences += Text::tr("%1: forms of address have no field.").arg(told(Meaning::Honorific));
    return sentences;
}

} // namespace tasuki::imports
