// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/texts.h"
#include "import/edit_importer.h"
#include "import/import_row.h"
#include "revenue/currency_rules.h"
#include "storage/rows.h"

#include <QHash>

namespace tasuki {

using namespace imports;

namespace {

enum Field { kCurrency, kRate }; // as in the file columns of the kind
constexpr int kRateDecimals = 12;

/// A rate in 10⁻¹²; spreadsheets write more digits than that, which are rounded.
std::optional<qint64> picoOf(const QString& text)
{
    QString shortened = text;
    const qsizetype point = text.indexOf(u'.');
    bool up = false;
    if (point >= 0 && text.size() > point + 1 + kRateDecimals) {
        for (const QChar c : QStringView(text).mid(point + 1))
            if (c < u'0' || c > u'9')
                return std::nullopt;
        shortened = text.left(point + 1 + kRateDecimals);
        up = text[point + 1 + kRateDecimals] >= u'5';
    }
    const auto rate = revenue::parseRate(shortened);
    return rate ? std::optional(*rate + (up ? 1 : 0)) : std::nullopt;
}

class CurrencyImport final : public KindImport {
public:
    explicit CurrencyImport(ImportSession& session) : m_session(session), m_writer(session)
    {
        storage::Statement rows = m_writer.table(tableInfo<Currency>()).select("ORDER BY t.id");
        while (rows.next()) {
            const auto rate = storage::readRow<Currency>(rows);
            m_present.insert(rate.code, rate);
        }
    }

    void row(ImportRow& row) override
    {
        Currency wanted;
        wanted.code = toText(row.currency(kCurrency).text);
        row.checkTwice(m_seen, keyHash(wanted.code.toStdString()), kCurrency);
        const auto pico = picoOf(toText(row.trimmed(kRate)));
        if (pico)
            wanted.ratePico = *pico;
        else
            row.error(kRate, Text::tr("not a valid rate: one unit in base currency, less than 9,000,000"));
        for (const Problem& problem : revenue::problems(wanted, m_session.baseCurrency()))
            row.tell(problem, tableInfo<Currency>());
        if (row.failed())
            return;
        ImportPreview& preview = m_session.preview();
        const auto present = m_present.constFind(wanted.code);
        const bool isNew = present == m_present.constEnd();
        Edit edit(QStringLiteral("rate.import"), m_session.act());
        if (!isNew) {
            wanted.id = present->id;
            edit.update(*present, wanted);
        } else if (wanted.code != m_session.baseCurrency()) { // which has no row: it is 1
            wanted.id = RowId(m_session.nextId());
            edit.insert(wanted);
        }
        m_writer.write(edit);
        ++(edit.isEmpty() ? preview.unchanged : isNew ? preview.toAdd : preview.toUpdate);
    }

private:
    ImportSession& m_session;
    EditImporter m_writer;
    QHash<QString, Currency> m_present;
    KeyMap m_seen;
};

} // namespace

std::unique_ptr<KindImport> makeCurrencyImport(ImportSession& session)
{
    return std::make_unique<CurrencyImport>(session);
}

} // namespace tasuki
