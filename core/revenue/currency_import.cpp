// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/texts.h"
#include "import/edit_importer.h"
#include "import/import_row.h"
#include "revenue/currency_rules.h"
#include "revenue/rate_evidence.h"
#include "revenue/restated_import.h"
#include "storage/rows.h"

#include <QHash>

#include <algorithm>
#include <limits>

namespace tasuki {

using namespace imports;

namespace {

enum Field { kCurrency, kRate, kUnits }; // as in the file columns of the kind, and what is also read
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
            m_before.push_back(rate);
        }
    }

    void row(ImportRow& row) override
    {
        Currency wanted;
        wanted.code = toText(row.currency(kCurrency).text);
        row.checkTwice(m_seen, keyHash(wanted.code.toStdString()), kCurrency);
        auto pico = ofOneUnit(row, rateOf(row));
        if (pico && wanted.code != m_session.baseCurrency())
            m_evidence.add(wanted.code, double(*pico) / double(kPico));
        if (pico && m_isTurned)
            pico = turned(*pico);
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

    void after() override { revenue::tellOfRates(m_session, m_before); }

    void finish(ImportRow&) override
    {
        // Rates that can't be read may have the same cause: those first.
        if (!m_session.answer(u"fx").isEmpty() || !m_session.preview().errors.empty())
            return;
        const QStringList choices = {QStringLiteral("base-per-unit"), QStringLiteral("unit-per-base")};
        const QString base = m_session.baseCurrency();
        const ImportPreview& preview = m_session.preview();
        const int column = preview.columns.columnOfField[kRate];
        const QString other = column < 0 ? QString() : revenue::otherBaseOf(preview.headers[column], base);
        if (m_evidence.saysUpsideDown())
            m_session.ask({QStringLiteral("fx"),
                           choices,
                           Text::tr("%n rates are units per %1 and not what one unit costs in %1.", nullptr,
                                    int(m_evidence.upsideDown()))
                               .arg(base),
                           {},
                           m_evidence.upsideDown()},
                          kRate);
        else if (m_evidence.saysOtherBase() || (!other.isEmpty() && preview.rows > 0))
            m_session.ask(
                {QStringLiteral("fx"),
                 choices,
                 Text::tr("%n rates seem to be against %2 and not against %1, the base currency. Convert them "
                          "first.",
                          nullptr, int(std::max(m_evidence.ofOther(), preview.rows)))
                     .arg(base, other.isEmpty() ? Text::tr("another currency") : other),
                 {},
                 std::max(m_evidence.ofOther(), preview.rows)},
                kRate);
    }

private:
    std::optional<qint64> rateOf(ImportRow& row)
    {
        const QString text = toText(row.trimmed(kRate));
        // A point in a rate is never asked about.
        const bool hasComma = text.contains(u',') || text.contains(u'，');
        if (const auto pico = hasComma ? std::nullopt : picoOf(text))
            return pico;
        Reading& reading = m_session.reading();
        const auto read = readNumber(text, kRateDecimals, hasComma ? reading.decimal() : DecimalSign::Point);
        if (!read || read->perMonths != 0)
            return std::nullopt;
        if (hasComma)
            reading.note(*read, text.contains(u'.'));
        constexpr Amount::Nanos kMost = std::numeric_limits<qint64>::max();
        if (read->value.scaled <= 0 || read->value.scaled > kMost)
            return std::nullopt;
        return revenue::parseRate(formatPico(qint64(read->value.scaled)));
    }
    /// Of currencies with small units lists say what 100 of them cost, and have a column for that.
    static std::optional<qint64> ofOneUnit(ImportRow& row, std::optional<qint64> pico)
    {
        if (!pico || row.trimmed(kUnits).empty() || row.isNoValue(kUnits))
            return pico;
        constexpr qint64 kMostUnits = 1'000'000;
        const Cell units = row.integer(kUnits, 1, kMostUnits);
        if (units.kind != Cell::Kind::Integer)
            return pico; // an error of that column
        return (*pico + units.integer / 2) / units.integer;
    }
    static QString formatPico(qint64 pico)
    {
        return QStringLiteral("%1.%2").arg(pico / kPico).arg(pico % kPico, kRateDecimals, 10, QLatin1Char('0'));
    }

    /// One unit in base currency, of units per one of base currency.
    static std::optional<qint64> turned(qint64 pico)
    {
        const Amount::Nanos turned = (Amount::Nanos(kPico) * kPico + pico / 2) / pico;
        return turned > 0 && turned < std::numeric_limits<qint64>::max() ? std::optional(qint64(turned)) : std::nullopt;
    }

    ImportSession& m_session;
    EditImporter m_writer;
    QHash<QString, Currency> m_present;
    std::vector<Currency> m_before; ///< the same, to tell what changes
    KeyMap m_seen;
    bool m_isTurned = m_session.answer(u"fx") == u"unit-per-base";
    revenue::RateEvidence m_evidence{m_session.baseCurrency()};
};

} // namespace

std::unique_ptr<KindImport> makeCurrencyImport(ImportSession& session)
{
    return std::make_unique<CurrencyImport>(session);
}

} // namespace tasuki
