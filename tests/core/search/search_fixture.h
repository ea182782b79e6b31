// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/text.h"
#include "core/import/import_fixture.h"
#include "search/hit_source.h"
#include "search/index_check_source.h"
#include "search/search_index.h"
#include "search/searched_row_source.h"
#include "touchpoint/touchpoint.h"

#include <QSet>

namespace tasuki::test {

inline QStringList list(std::initializer_list<const char*> texts)
{
    QStringList all;
    for (const char* text : texts)
        all += QString::fromUtf8(text);
    return all;
}

/// A workspace that is searched.
struct SearchFixture : ImportFixture {
    SearchFixture()
    {
        good(
            Entity::Member,
            "name,yomi,email\n佐藤 花子,さとう はなこ,sato@example.com\n鈴木 一郎,すずき いちろう,suzuki@example.com\n");
        good(Entity::Account, "account_id,name,yomi,code,owner,notes\n"
                              "A1,株式会社さくら商事,さくらしょうじ,S-001,佐藤 花子,解約の心配はない\n"
                              "A2,髙橋デザイン（株）,たかはしでざいん,T-002,鈴木 一郎,\n"
                              "A3,Port Tools,,P-003,鈴木 一郎,monthly reports\n");
    }

    search::Answer answer(const QString& text, size_t limit = 1000, MemberId actor = {})
    {
        search::Request request;
        request.text = text;
        request.limit = limit;
        request.actor = actor;
        request.today = clock.today();
        const auto found = search::find(workspace->db(), request);
        if (!found)
            FAIL(found.error().text.toStdString() << " " << found.error().detail.toStdString());
        return *found;
    }
    /// The kinds and days or names of the hits, in their order: "touchpoints 2026-01-02".
    QStringList hits(const QString& text)
    {
        QStringList all;
        for (const search::Hit& hit : answer(text).hits)
            all += QLatin1String(kindOf(hit.kind)->table->table)
                   + (hit.day.isValid() ? u' ' + hit.day.toString(Qt::ISODate) : u' ' + hit.accountKey);
        return all;
    }
    QStringList hits(const char* text) { return hits(QString::fromUtf8(text)); }
    /// The ids of touchpoints that hold the text, by reading every one of them.
    QSet<qint64> scan(const QString& text)
    {
        QSet<qint64> ids;
        auto rows = workspace->db().prepare("SELECT id, text FROM touchpoints");
        while (rows.next())
            if (textFold(rows.text(1)).contains(textFold(text)))
                ids.insert(rows.integer(0));
        return ids;
    }
    QSet<qint64> found(const QString& text)
    {
        QSet<qint64> ids;
        for (const search::Hit& hit : answer(u'"' + text + QStringLiteral("\" in:touchpoints"), 100'000).hits)
            if (hit.fit != search::Fit::Variant)
                ids.insert(hit.id);
        return ids;
    }
    std::string findings() { return search::indexFindings(workspace->db(), 7).join(u'\n').toStdString(); }
};

} // namespace tasuki::test
