// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/index_check_source.h"

#include "base/texts.h"
#include "search/grams.h"
#include "search/search_index.h"
#include "search/term.h"
#include "storage/failure.h"

#include <QRandomGenerator>
#include <QSet>

#include <algorithm>

namespace tasuki::search {

using storage::Statement;

namespace {

constexpr int kPlaces = 20; ///< of a kind from which rows are read
constexpr qint64 kRowsAPlace = 100;
constexpr int kFragments = 60;
constexpr int kLongestFragment = 8;
constexpr int kRowsAFragment = 50; ///< that are asked of the index

struct Sampled {
    qint64 document;
    qint64 id;
    const Kind* kind;
    FoldedRow texts;
};

/// Rows around places taken at random, of those that the index should have.
std::vector<Sampled> sampleOf(storage::Database& db, QRandomGenerator& random)
{
    SearchedRowReader reader(db);
    Statement document = db.prepare("SELECT document FROM searched_rows WHERE row_id = ?1 AND entity = ?2");
    std::vector<Sampled> sample;
    for (const Kind* kind : searchedKinds()) {
        const QByteArray table = kind->table->table;
        const qint64 lowest = db.queryInteger("SELECT coalesce(min(id), 0) FROM " + table);
        const qint64 highest = db.queryInteger("SELECT coalesce(max(id), 0) FROM " + table);
        QSet<qint64> seen;
        for (int place = 0; place < kPlaces; ++place) {
            const qint64 from = lowest + qint64(random.generateDouble() * double(highest - lowest));
            qint64 count = 0;
            reader.each(*kind, place == 0 ? lowest : from, highest, [&](const SearchedRow& row) {
                document.bind(1, row.id).bind(2, int(kind->entity()));
                if (!seen.contains(row.id) && document.next())
                    sample.push_back({document.integer(0), row.id, kind, folded(row)});
                document.reset();
                seen.insert(row.id);
                return ++count < kRowsAPlace;
            });
        }
    }
    return sample;
}

QString fragmentOf(const Sampled& row, QRandomGenerator& random)
{
    const QStringList texts = row.texts.names + row.texts.texts;
    const QString text = texts.isEmpty() ? QString() : texts[random.bounded(int(texts.size()))];
    if (text.isEmpty())
        return {};
    const int at = random.bounded(int(std::min<qsizetype>(text.size(), 100'000)));
    return text.mid(at, 1 + random.bounded(kLongestFragment));
}

void checkRows(storage::Database& db, QStringList& findings)
{
    for (const Kind* kind : searchedKinds()) {
        const QByteArray entity = QByteArray::number(int(kind->entity()));
        const qint64 missing = db.queryInteger(
            "SELECT count(*) FROM " + QByteArray(kind->table->table)
            + " AS t WHERE NOT EXISTS (SELECT 1 FROM searched_rows AS r WHERE r.row_id = t.id AND r.entity = " + entity
            + ") AND NOT EXISTS (SELECT 1 FROM search_backlog AS b WHERE b.entity = " + entity
            + " AND t.id BETWEEN b.first_id AND b.last_id)");
        if (missing > 0)
            findings += SearchText::tr("the search misses %n rows of %1", nullptr, int(missing))
                            .arg(QLatin1String(kind->table->table));
        const qint64 gone = db.queryInteger("SELECT count(*) FROM searched_rows AS r WHERE r.entity = " + entity
                                            + " AND NOT EXISTS (SELECT 1 FROM " + QByteArray(kind->table->table)
                                            + " AS t WHERE t.id = r.row_id)");
        if (gone > 0)
            findings += SearchText::tr("the search holds %n deleted rows of %1", nullptr, int(gone))
                            .arg(QLatin1String(kind->table->table));
    }
}

/// Rows of the sample that hold the fragment and that the index does not find by it.
void checkFragment(storage::Database& db, const std::vector<Sampled>& sample, const QString& fragment,
                   QStringList& findings)
{
    const auto term = termOf(fragment);
    if (!term)
        return;
    const std::vector<Term> terms = {*term};
    Statement document = db.prepare("SELECT 1 FROM search_index WHERE search_index MATCH ?1 AND rowid = ?2");
    int looked = 0;
    for (const Sampled& row : sample) {
        if (fitOf(row.texts, terms) == Fit::None || ++looked > kRowsAFragment)
            continue;
        const Sort sort = row.kind->searched->days.empty() ? Sort::Named : Sort::Dated;
        const QByteArray expression = expressionOf(terms, sort, Fit::Inside);
        document.bind(1, std::string_view(expression.constData(), size_t(expression.size()))).bind(2, row.document);
        const bool found = document.next();
        document.reset();
        if (found)
            continue;
        findings += SearchText::tr("the search for “%1” misses row %2 of %3")
                        .arg(fragment)
                        .arg(row.id)
                        .arg(QLatin1String(row.kind->table->table));
        return;
    }
}

} // namespace

QStringList indexFindings(storage::Database& db, quint32 seed)
{
    QStringList findings;
    if (!SearchIndex(db).isCurrent())
        return findings; // none yet: rows are read one by one
    const auto checked = storage::attempt([&] {
        checkRows(db, findings);
        QRandomGenerator random(seed);
        const std::vector<Sampled> sample = sampleOf(db, random);
        for (int i = 0; i < kFragments && !sample.empty() && findings.isEmpty(); ++i)
            checkFragment(db, sample, fragmentOf(sample[size_t(random.bounded(int(sample.size())))], random), findings);
    });
    if (!checked && checked.error().code != ErrorCode::Damaged)
        throw storage::Failure(checked.error());
    if (!checked)
        findings += SearchText::tr("the search index is damaged: %1").arg(checked.error().detail);
    if (!findings.isEmpty())
        findings += SearchText::tr("Rebuild the search index: tasuki-cli search FILE --rebuild");
    return findings;
}

} // namespace tasuki::search
