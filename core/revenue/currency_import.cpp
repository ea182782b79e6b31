// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/import_row.h"

#include "format/texts.h"
#include "revenue/rates.h"

#include <array>

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
    explicit CurrencyImport(ImportSession& session)
        : m_session(session), m_table(session, tableInfo<Currency>()), m_find(m_table.select("WHERE t.code = ?1"))
    {}

    void row(ImportRow& row) override
    {
        const Cell code = row.currency(kCurrency);
        if (code.text.empty())
            row.error(kCurrency, Text::tr("a row needs a currency"));
        row.checkTwice(m_seen, keyHash(code.text), kCurrency);
        const std::string_view text = row.trimmed(kRate);
        const auto pico = picoOf(QString::fromUtf8(text.data(), qsizetype(text.size())));
        if (!pico)
            row.error(kRate, Text::tr("this is no rate: what one unit is worth in base currency, less than 9,000,000"));
        else if (*pico <= 0)
            row.error(kRate, Text::tr("a rate must be greater than 0"));
        const bool base = QString::fromUtf8(code.text.data(), qsizetype(code.text.size())) == m_session.baseCurrency();
        if (base && pico && *pico != kPico)
            row.error(
                kRate,
                Text::tr("%1 is the base currency of this workspace, so its rate is 1").arg(m_session.baseCurrency()));
        if (row.failed())
            return;
        if (base)
            ++m_session.preview().unchanged;
        else
            write({code, Cell::of(*pico)});
    }

private:
    void write(const std::array<Cell, 2>& cells)
    {
        m_find.bindBuffered(1, cells[0].text);
        if (m_find.next()) {
            m_table.change(m_find, cells);
            m_find.reset();
            return;
        }
        m_table.add(cells);
    }

    ImportSession& m_session;
    ImportTable m_table;
    storage::Statement m_find;
    KeyMap m_seen;
};

} // namespace

std::unique_ptr<KindImport> makeCurrencyImport(ImportSession& session)
{
    return std::make_unique<CurrencyImport>(session);
}

} // namespace tasuki
