// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/sheet_values.h"

#include "base/from_utf8.h"
#include "base/text.h"
#include "base/written_date.h"
#include "base/written_number.h"

namespace tasuki::sheet {

QString SheetRow::text(int place) const
{
    const auto& cell = cells[size_t(place)];
    return cell ? fromUtf8(*cell).trimmed() : QString();
}

bool SheetRow::says(int place) const
{
    const QString said = text(place);
    return !said.isEmpty() && !isNoValue(said);
}

bool sameMeaning(const QString& a, const QString& b, imports::ImportSession& session)
{
    if (a == b || nameFold(a) == nameFold(b))
        return true;
    const auto& reading = session.reading();
    const auto day = readDate(a, reading.dates(), session.zone());
    if (day && day->date.isValid()) {
        const auto other = readDate(b, reading.dates(), session.zone());
        return other && other->date == day->date && other->monthOnly == day->monthOnly;
    }
    constexpr int kDecimals = 9;
    const auto number = readNumber(a, kDecimals, reading.decimal());
    const auto other = number ? readNumber(b, kDecimals, reading.decimal()) : std::nullopt;
    return other && number->value.scaled == other->value.scaled && number->perMonths == other->perMonths
           && (number->unit == other->unit || number->unit.isEmpty() || other->unit.isEmpty());
}

const imports::ComposedCell* OneCell::take(const SheetRow& row, int place, imports::ImportSession& session, Join join)
{
    const auto& cell = row.cells[size_t(place)];
    if (!cell)
        return nullptr;
    if (!row.says(place)) {
        if (m_cell.isAbsent())
            m_cell = {cell, row.number};
        return nullptr;
    }
    const QString said = row.text(place);
    if (!m_says) {
        m_cell = {said.toStdString(), row.number};
        m_says = true;
        return nullptr;
    }
    const QString before = fromUtf8(*m_cell.text);
    if (join == Join::Same)
        return sameMeaning(before, said, session) ? nullptr : &m_cell;
    const QChar between = join == Join::Lines ? u'\n' : u'|';
    QStringList parts = before.split(between);
    for (const QString& part : said.split(between))
        if (!parts.contains(part))
            parts += part;
    m_cell.text = parts.join(between).toStdString();
    return nullptr;
}

} // namespace tasuki::sheet
