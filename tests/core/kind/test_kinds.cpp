// SPDX-License-Identifier: GPL-3.0-or-later
#include "kind/file_kind.h"
#include "kind/kind.h"
#include "storage/schema.h"
#include "support/catch.h"
#include "workspace/checks.h"

#include "core/import/import_fixture.h"

#include <QSet>

using namespace tasuki;
using namespace tasuki::test;

TEST_CASE("every table of rows has one kind, and its columns are those of the schema", "[kind]")
{
    const ImportFixture f;
    QSet<int> entities;
    for (const Kind* kind : kinds()) {
        INFO(kind->table->table);
        CHECK_FALSE(entities.contains(int(kind->entity())));
        entities.insert(int(kind->entity()));
        CHECK(kindOf(kind->entity()) == kind);
        CHECK(kindOfTable(kind->table->table) == kind);
        CHECK_FALSE(kind->name.isEmpty());
        QSet<QString> columns = {QStringLiteral("id")};
        for (const char* column : kind->table->columns)
            columns.insert(QLatin1String(column));
        auto rows = f.workspace->db().prepare("SELECT name FROM pragma_table_info(?1)");
        rows.bind(1, QString::fromLatin1(kind->table->table));
        QSet<QString> stored;
        while (rows.next())
            stored.insert(rows.text(0));
        CHECK(columns == stored);
    }
    auto tables = f.workspace->db().prepare("SELECT name FROM sqlite_schema WHERE type = 'table'");
    while (tables.next())
        if (const QString name = tables.text(0); !kindOfTable(name))
            CHECK((name == u"history" || name == u"imports" || name == u"import_changes" || name == u"drafts"
                   || name.startsWith(QStringLiteral("search"))));
}

TEST_CASE("what a column refers to is a kind that can be named or found", "[kind]")
{
    for (const Kind* kind : kinds())
        for (size_t i = 0; i < kind->table->columns.size(); ++i) {
            INFO(kind->table->table << '.' << kind->table->columns[i]);
            const ColumnFacts& facts = *kind->table->facts[i];
            if (kind->table->holds[i] == Holds::Reference)
                CHECK(kindOf(facts.refersTo) != nullptr);
            if (kind->table->holds[i] == Holds::Reference && !facts.file.isEmpty() && facts.refersTo != Entity::Account
                && kind->file && kind->file->order)
                CHECK(kindOf(facts.refersTo)->makeFinder != nullptr);
            if (!facts.label.isEmpty())
                CHECK(facts.label.japanese != nullptr);
            // A header in Japanese, and none that two columns of a file share.
            if (!facts.file.isEmpty())
                CHECK((facts.file.heading || facts.label.japanese));
        }
}

TEST_CASE("a file of every kind names each header once", "[kind][import]")
{
    for (const Kind* kind : importKinds()) {
        INFO(kind->file->codeText().toStdString());
        CHECK(kindOfImport(kind->file->codeText()) == kind);
        CHECK(kindOf(kind->entity()) == kind);
        QSet<QString> names;
        for (const std::span<const FileColumn> part : {kind->file->fields, kind->file->computed})
            for (const FileColumn& column : part) {
                CHECK_FALSE(names.contains(column.nameText()));
                names.insert(column.nameText());
                CHECK_FALSE(column.heading(TermLanguage::Japanese).isEmpty());
            }
        CHECK(kind->file->makeImport != nullptr);
    }
}

TEST_CASE("rows of files that belong to accounts can be told apart while they wait", "[kind][import]")
{
    for (const Kind* kind : fileKinds()) {
        INFO(kind->file->codeText().toStdString());
        const bool isOfAccount = kind->file->find(u"account_id") >= 0 && kind->entity() != Entity::Account;
        CHECK((kind->file->identity != nullptr) == isOfAccount);
        if (!isOfAccount)
            continue;
        for (const QStringView field : QStringView(kind->file->identity).split(u'|'))
            CHECK(kind->file->find(field) >= 0);
    }
}

TEST_CASE("a code that no list has is found by the check", "[kind][check]")
{
    ImportFixture f;
    f.good(Entity::Account, "account_id,name\nA1,青空商事\n");
    CHECK(checkWorkspace(f.workspace->db())->isEmpty());
    f.workspace->db().execute("PRAGMA ignore_check_constraints=ON");
    f.workspace->db().execute("UPDATE accounts SET touch_tier = 'middle'");
    const auto findings = checkWorkspace(f.workspace->db());
    REQUIRE(findings->size() == 1);
    CHECK(findings->front().contains(QStringLiteral("touch_tier")));
}
