// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/import_fixture.h"

#include "export/list_columns.h"
#include "export/list_file.h"
#include "kind/file_kind.h"
#include "kind/kind.h"
#include "sample/sample.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace tasuki;
using namespace tasuki::exports;

namespace {

struct Files : test::ImportFixture {
    std::unique_ptr<Workspace> sample;

    Files()
    {
        auto made = sample::create(dir.path(QStringLiteral("sample.tasuki")), clock);
        REQUIRE(made);
        sample = std::move(*made);
    }

    Table tableOf(Workspace& from, Entity kind) const
    {
        TableSink sink;
        REQUIRE(exportList(from.db(), kind, clock.today(), {}, sink));
        return sink.table;
    }
    QByteArray bytesOf(const Table& table, const ListFile& file)
    {
        const QString path = dir.path(QStringLiteral("list-%1").arg(++files));
        REQUIRE(writeListFile(path, table, file));
        return test::readFile(path);
    }
    /// What an import reads of a table; the rest depends on what the workspace holds besides.
    static std::vector<QStringList> readPart(const Table& table, const Kind& kind)
    {
        std::vector<QStringList> rows;
        for (const QStringList& row : table.rows)
            rows.push_back(row.mid(0, qsizetype(kind.file->fields.size())));
        return rows;
    }
};

} // namespace

TEST_CASE("a list's file in either language fills an empty workspace with the same rows", "[export][language]")
{
    for (const TermLanguage language : {TermLanguage::English, TermLanguage::Japanese})
        for (const ListFile::Format format : {ListFile::Format::Csv, ListFile::Format::Xlsx}) {
            Files f;
            for (const Entity entity : {Entity::Currency, Entity::Member, Entity::Account, Entity::Subscription}) {
                const Kind& kind = *kindOf(entity);
                CAPTURE(kind.file->codeText().toStdString(), int(language), int(format));
                const Table table = f.tableOf(*f.sample, entity);
                REQUIRE_FALSE(table.rows.empty());
                f.good(entity, f.bytesOf(table, {format, Encoding::Utf8Bom, language, 0}));
                CHECK(Files::readPart(f.tableOf(*f.workspace, entity), kind) == Files::readPart(table, kind));
            }
        }
}

TEST_CASE("a list's file of every kind changes nothing where it came from, in either language", "[export][language]")
{
    Files f;
    for (const Kind* kind : fileKinds())
        for (const TermLanguage language : {TermLanguage::English, TermLanguage::Japanese}) {
            CAPTURE(kind->file->codeText().toStdString(), int(language));
            const QByteArray bytes =
                f.bytesOf(f.tableOf(*f.sample, kind->entity()), {ListFile::Format::Csv, Encoding::Utf8, language, 0});
            const auto preview = imports::Importer(f.sample->db()).run(f.request(kind->entity(), bytes));
            REQUIRE(preview);
            for (const format::RowError& error : preview->errors)
                FAIL_CHECK(error.row << " " << error.column.toStdString() << " " << error.reason.toStdString());
            CHECK(preview->rows > 0);
            CHECK(preview->unchanged == preview->rows);
        }
}

TEST_CASE("below Japanese headings stand words, below English ones codes", "[export][language]")
{
    Files f;
    const Table table = f.tableOf(*f.sample, Entity::Account);
    const QString japanese =
        QString::fromUtf8(f.bytesOf(table, {ListFile::Format::Csv, Encoding::Utf8, TermLanguage::Japanese, 0}));
    const QString english =
        QString::fromUtf8(f.bytesOf(table, {ListFile::Format::Csv, Encoding::Utf8, TermLanguage::English, 0}));
    CHECK(japanese.startsWith(QStringLiteral("顧客ID,")));
    CHECK(japanese.contains(QStringLiteral(",ハイタッチ,")));
    CHECK(japanese.contains(QStringLiteral(",定着,")));
    CHECK(english.startsWith(QStringLiteral("account_id,")));
    CHECK(english.contains(QStringLiteral(",high,")));
    CHECK_FALSE(english.contains(QStringLiteral(",定着,")));
    // No code is left among the words.
    for (const Column& column : table.columns)
        for (const Term& term : column.terms)
            CHECK_FALSE(japanese.contains(u',' + term.codeText() + u','));
    // A program reads the codes, whatever language was asked for.
    const QJsonArray rows =
        QJsonDocument::fromJson(f.bytesOf(table, {ListFile::Format::Json, Encoding::Utf8, TermLanguage::Japanese, 0}))
            .array();
    REQUIRE(rows.size() == qsizetype(table.rows.size()));
    CHECK(rows[0][QStringLiteral("stage")].toString() == table.rows[0][8]);
}

TEST_CASE("a list in Shift_JIS is refused with what it can't hold", "[export][language]")
{
    Files f;
    Table table{{{QStringLiteral("name"), QStringLiteral("顧客名")}},
                {{QStringLiteral("青空")}, {QStringLiteral("😀")}}};
    const QString path = f.dir.path(QStringLiteral("sjis.csv"));
    const auto refused = writeListFile(path, table, {ListFile::Format::Csv, Encoding::Cp932});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().text.contains(QStringLiteral("😀")));
    CHECK_FALSE(QFile::exists(path));
    table.rows.pop_back();
    REQUIRE(writeListFile(path, table, {ListFile::Format::Csv, Encoding::Cp932, TermLanguage::Japanese}));
    CHECK(test::readFile(path) == QByteArray("\x8c\xda\x8bq\x96\xbc\r\n\x90\xc2\x8b\xf3\r\n"));
}

TEST_CASE("a list is never written over a workspace", "[export][language]")
{
    Files f;
    const QString path = f.dir.path(QStringLiteral("sample.tasuki"));
    f.sample.reset();
    const QByteArray before = test::readFile(path);
    CHECK_FALSE(writeListFile(path, {{{QStringLiteral("name"), {}}}, {}}, {}));
    CHECK(test::readFile(path) == before);
}

TEST_CASE("rows are picked by their keys, in the order of the keys", "[export]")
{
    const Table all{{{QStringLiteral("a"), {}}, {QStringLiteral("b"), {}}},
                    {{QStringLiteral("1"), QStringLiteral("x")},
                     {QStringLiteral("1"), QStringLiteral("y")},
                     {QStringLiteral("2"), QStringLiteral("x")}}};
    const auto picked =
        pickedTable([&](RowSink& sink) { return writeTable(all, sink); }, {QStringLiteral("b"), QStringLiteral("a")},
                    {{QStringLiteral("x"), QStringLiteral("2")},
                     {QStringLiteral("x"), QStringLiteral("3")},
                     {QStringLiteral("y"), QStringLiteral("1")}});
    REQUIRE(picked);
    REQUIRE(picked->rows.size() == 2);
    CHECK(picked->rows[0] == all.rows[2]);
    CHECK(picked->rows[1] == all.rows[1]);
}
