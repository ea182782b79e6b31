// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/waiting_import.h"

#include "base/json_text.h"
#include "base/written_date.h"
#include "format/texts.h"
#include "import/option_hint.h"
#include "storage/rows.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <deque>

namespace tasuki::imports {

namespace {

std::vector<Cell> cellsOfRow(const std::vector<Value>& values, std::deque<std::string>& texts)
{
    std::vector<Cell> cells;
    for (const Value& value : values) {
        if (const auto* text = std::get_if<QString>(&value))
            cells.push_back(Cell::of(std::string_view(texts.emplace_back(text->toStdString()))));
        else if (const auto* number = std::get_if<qint64>(&value))
            cells.push_back(Cell::of(*number));
        else
            cells.push_back(Cell::null());
    }
    return cells;
}

} // namespace

WaitingImport::WaitingImport(ImportSession& session) : m_session(session)
{
    storage::Statement rows =
        session.db().prepare("SELECT id, row_key FROM waiting_rows WHERE source = ?1 AND kind = ?2");
    rows.bind(1, session.request().source).bind(2, session.kind().file->codeText());
    while (rows.next())
        m_present.insert(rows.text(1), rows.integer(0));
}

/// Where the source gives the row a key, by that; else by everything that makes it what it is.
QString WaitingImport::identityOf(const ImportRow& row)
{
    const FileKind& file = *m_session.kind().file;
    QStringList parts;
    for (const QStringView name : QStringView(file.identity ? file.identity : u"").split(u'|', Qt::SkipEmptyParts)) {
        const int field = file.find(name);
        const QString part = field < 0 || !row.has(field) ? QString() : toText(trimmedCell(row.raw(field)));
        if (field >= 0 && file.readColumn(size_t(field)).ofSource && !part.isEmpty())
            return part;
        parts += part;
    }
    QString identity = parts.join(u'\x1f');
    if (file.mayRepeat)
        identity += QStringLiteral("\x1f%1").arg(++m_repeated[identity]);
    return identity;
}

QString WaitingImport::cellsOf(const ImportRow& row) const
{
    const FileKind& file = *m_session.kind().file;
    QJsonObject cells;
    for (size_t field = 0; field < file.readCount(); ++field)
        if (row.has(int(field)) && row.isColumn(int(field)))
            cells.insert(file.readColumn(field).nameText(), toText(row.raw(int(field))));
    if (const std::string_view name = row.accountName(); !name.empty())
        cells.insert(QString::fromUtf16(kAccountNameColumn.name), toText(name));
    return QString::fromUtf8(jsonText(cells));
}

QString WaitingImport::reading() const
{
    QStringList answers;
    for (const Assumption& assumption : m_session.request().assumptions)
        if (!isMatch(assumption) && assumption.what != u"dates" && assumption.what != u"decimal")
            answers += assumption.what + u'=' + assumption.how;
    answers += m_session.reading().answers();
    answers.sort();
    return answers.join(u'\n');
}

void WaitingImport::look(ImportRow& row)
{
    const bool waits = row.waits();
    if (!waits && (row.failed() || m_present.isEmpty()))
        return;
    const QString identity = identityOf(row);
    if (!waits) {
        if (const auto present = m_present.constFind(identity); present != m_present.constEnd())
            m_settled.push_back(*present);
        return;
    }
    if (const auto earlier = m_kept.constFind(identity); earlier != m_kept.constEnd()) {
        row.hasKeyOf(earlier->row, row.fieldOf(u"account_id"));
        return;
    }
    m_kept.insert(identity, {toText(trimmedCell(row.raw(row.fieldOf(u"account_id")))), row.proposedAccount(),
                             row.number(), cellsOf(row)});
}

void WaitingImport::write()
{
    const bool hasAll = m_session.kind().entity() == Entity::Subscription && !m_session.request().isRetry;
    if (m_kept.isEmpty() && m_settled.empty() && !(hasAll && !m_present.isEmpty()))
        return;
    ImportPreview& preview = m_session.preview();
    ImportTable table(m_session, kTableInfo<WaitingRow>);
    storage::Statement find = table.select("WHERE t.id = ?1");
    for (const qint64 id : m_settled) {
        find.bind(1, id);
        if (find.next())
            table.remove(find);
        find.reset();
        ++preview.settled;
    }
    WaitingRow wanted;
    wanted.source = m_session.request().source;
    wanted.kind = m_session.kind().file->codeText();
    wanted.file = QFileInfo(m_session.request().path).fileName();
    wanted.reading = reading();
    QStringList identities = m_kept.keys();
    std::ranges::sort(identities, {}, [&](const QString& identity) { return m_kept[identity].row; });
    for (const QString& identity : identities) {
        const Kept& kept = m_kept[identity];
        wanted.rowKey = identity;
        wanted.account = kept.account;
        wanted.proposed = kept.proposed;
        wanted.fileRow = kept.row;
        wanted.cells = kept.cells;
        wanted.since = m_session.request().today;
        ++preview.waiting;
        std::deque<std::string> texts;
        const auto present = m_present.constFind(identity);
        if (present == m_present.constEnd()) {
            table.insert(m_session.nextId(), cellsOfRow(valuesOf(wanted), texts));
            ++preview.newlyWaiting;
            continue;
        }
        find.bind(1, *present);
        if (find.next()) {
            const auto before = storage::readRow<WaitingRow>(find);
            if (m_session.request().isRetry) { // it waits on as it is
                find.reset();
                continue;
            }
            wanted.since = before.since;
            // The same row in another place of the file is the same row.
            if (before.cells == wanted.cells && before.reading == wanted.reading && before.proposed == wanted.proposed)
                wanted.file = before.file, wanted.fileRow = before.fileRow;
            preview.newlyWaiting += table.update(find, cellsOfRow(valuesOf(wanted), texts)) ? 1 : 0;
            wanted.file = QFileInfo(m_session.request().path).fileName();
        }
        find.reset();
    }
    if (hasAll)
        endMissing(table, find);
}

void WaitingImport::endMissing(ImportTable& table, storage::Statement& find)
{
    const QDate day = m_session.request().missingEnd;
    const QString endField = QStringLiteral("end_date");
    qint64 count = 0;
    for (auto present = m_present.cbegin(); present != m_present.cend(); ++present) {
        if (m_kept.contains(present.key()) || std::ranges::find(m_settled, present.value()) != m_settled.end())
            continue;
        find.bind(1, present.value());
        if (!find.next()) {
            find.reset();
            continue;
        }
        auto row = storage::readRow<WaitingRow>(find);
        QJsonObject cells = QJsonDocument::fromJson(row.cells.toUtf8()).object();
        const bool lastDay = row.reading.split(u'\n').contains(QStringLiteral("end=last-day"));
        const auto written = [&](QDate end) { return end.addDays(lastDay ? -1 : 0).toString(Qt::ISODate); };
        const auto said = [&](const QString& field) -> QDate {
            QString text = cells.value(field).toString();
            if (const SpanColumn& span = m_session.kind().file->span; text.isEmpty() && span.field)
                if (const auto both = readSpan(cells.value(QStringView(span.field)).toString()))
                    text = field == QStringView(span.from) ? both->from : both->to;
            const auto read = readDate(text, m_session.reading().dates(), m_session.zone());
            return read ? read->date : QDate();
        };
        const bool isOver = said(endField).isValid() && said(endField) <= day;
        if (!day.isValid() || !isOver)
            ++count;
        if (!day.isValid() || isOver) {
            find.reset();
            continue;
        }
        // It begins only then: it never ran.
        const QDate start = said(QStringLiteral("start_date"));
        cells.insert(endField, start.isValid() && start >= day ? start.toString(Qt::ISODate) : written(day));
        row.cells = QString::fromUtf8(jsonText(cells));
        if (!row.reading.contains(QStringLiteral("end=")))
            row.reading +=
                (row.reading.isEmpty() ? QString() : QStringLiteral("\n")) + QStringLiteral("end=first-day-after");
        std::deque<std::string> texts;
        m_session.preview().newlyWaiting += table.update(find, cellsOfRow(valuesOf(row), texts)) ? 1 : 0;
        find.reset();
    }
    if (count == 0)
        return;
    m_session.preview().warnings +=
        day.isValid()
            ? Text::tr("%n waiting lines are not in the file. They end on %1.", nullptr, int(count))
                  .arg(day.toString(Qt::ISODate))
            : withOption(Text::tr("%n waiting lines are not in the file. They wait on.", nullptr, int(count)),
                         Text::tr("To end them on a day, enter --missing end:DAY."), m_session.request().namesOptions);
}

} // namespace tasuki::imports
