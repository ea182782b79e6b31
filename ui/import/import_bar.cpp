// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/import_bar.h"

#include "account/source_key_store.h"
#include "import/import_look.h"
#include "import/recipe_store.h"
#include "import/source_name.h"
#include "kind/file_kind.h"
#include "kind/kind.h"
#include "session/session.h"
#include "shell/menus.h"
#include "shell/shell.h"
#include "widgets/card.h"
#include "widgets/format.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace tasuki {

using format::Encoding;

namespace {

QString shownEncoding(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Auto: return ImportBar::tr("Detect the encoding");
    case Encoding::Utf8:
    case Encoding::Utf8Bom: return QStringLiteral("UTF-8");
    case Encoding::Cp932: return QStringLiteral("Shift_JIS (CP932)");
    case Encoding::EucJp: return QStringLiteral("EUC-JP");
    case Encoding::Iso2022Jp: return QStringLiteral("ISO-2022-JP");
    case Encoding::Windows1252: return QStringLiteral("Windows-1252");
    case Encoding::Utf16Le:
    case Encoding::Utf16Be: return QStringLiteral("UTF-16");
    default: return format::encodingName(encoding).toUpper();
    }
}

QString delimiterName(char delimiter)
{
    if (delimiter == '\t')
        return ImportBar::tr("tab");
    return delimiter == ';' ? ImportBar::tr("semicolon") : ImportBar::tr("comma");
}

} // namespace

ImportBar::ImportBar(Session& session, ImportLook& look, QWidget* parent)
    : QWidget(parent), m_session(session), m_look(look)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* bar = new PageBar(this);
    layout->addWidget(bar);
    const auto box = [&](const char* name) {
        auto* made = new QComboBox(bar);
        made->setObjectName(QLatin1String(name));
        return made;
    };
    m_kind = box("import.kind");
    m_source = box("import.source");
    m_source->setEditable(true);
    m_source->setInsertPolicy(QComboBox::NoInsert);
    m_sheet = box("import.sheet");
    m_readAs = new TextLabel(TextLabel::Kind::Secondary, {}, bar);
    m_readAs->setObjectName(QStringLiteral("import.readAs"));
    m_recipe = new QPushButton(bar);
    m_recipe->setObjectName(QStringLiteral("import.recipe"));
    m_encoding = box("import.encoding");
    m_encoding->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    bar->add(m_kind);
    bar->add(m_source);
    bar->add(m_sheet);
    bar->add(m_readAs, 1);
    bar->add(m_recipe);
    bar->add(m_encoding);
    connect(m_kind, &QComboBox::activated, this, [this] { m_look.setKind(Entity(m_kind->currentData().toInt())); });
    connect(m_encoding, &QComboBox::activated, this,
            [this] { m_look.setEncoding(Encoding(m_encoding->currentData().toInt())); });
    connect(m_sheet, &QComboBox::activated, this, [this] { m_look.setSheet(m_sheet->currentText()); });
    connect(m_recipe, &QPushButton::clicked, this, &ImportBar::chooseRecipe);
    connect(m_source, &QComboBox::activated, this, &ImportBar::takeSource);
    connect(m_source->lineEdit(), &QLineEdit::editingFinished, this, &ImportBar::takeSource, Qt::QueuedConnection);
}

QWidget* ImportBar::first() const
{
    return m_kind;
}

void ImportBar::setBusy(bool busy)
{
    for (QWidget* widget : std::initializer_list<QWidget*>{m_kind, m_source, m_encoding, m_sheet})
        widget->setEnabled(!busy);
}

void ImportBar::refresh()
{
    const imports::ImportPreview* preview = m_look.preview();
    m_kind->setCurrentIndex(m_kind->findData(int(m_look.kind())));
    m_encoding->setCurrentIndex(std::max(0, m_encoding->findData(int(m_look.encoding()))));
    m_sheet->clear();
    m_readAs->clear();
    m_sheet->setVisible(preview && preview->sheets.size() > 1);
    m_encoding->setVisible(!preview || preview->sheets.isEmpty());
    showRecipes();
    showSources();
    if (!preview)
        return;
    m_sheet->addItems(preview->sheets);
    m_sheet->setCurrentIndex(int(preview->sheets.indexOf(preview->sheet)));
    QString rows = tr("%Ln row(s)", nullptr, int(preview->rows));
    if (!preview->recipe.isEmpty())
        rows = preview->recipe + QStringLiteral(" · ") + rows;
    m_readAs->setText(preview->sheet.isEmpty()
                          ? tr("%1 · %2, separated by %3")
                                .arg(rows, shownEncoding(preview->encoding), delimiterName(preview->delimiter))
                          : tr("%1 · sheet “%2”").arg(rows, oneLine(preview->sheet, 40)));
}

/// Those of the workspace, and those of the program, that know the headings and are of the file's kind.
void ImportBar::showRecipes()
{
    const imports::ImportPreview* preview = m_look.preview();
    m_hasRecipe = preview && !preview->recipe.isEmpty();
    m_recipes.clear();
    if (preview) {
        std::vector<imports::Recipe> all = m_session.readToShow(imports::RecipeStore(m_session.db()).own());
        const auto& program = imports::builtInRecipes();
        all.insert(all.end(), program.begin(), program.end());
        const QString kind = m_look.fileKind().codeText();
        for (imports::Recipe& recipe : all)
            if ((recipe.kind == kind || recipe.name == preview->suggested) && recipe.fit(preview->headers) > 0
                && recipe.title(m_session.words()) != preview->recipe)
                m_recipes.push_back(std::move(recipe));
    }
    m_recipe->setVisible(canChooseRecipe());
    const size_t choices = m_recipes.size() + (m_hasRecipe ? 1 : 0);
    if (choices > 1)
        setButtonWords(m_recipe, tr("Read as…"), tr("Choose the recipe by which the file is read"));
    else if (!m_recipes.empty())
        setButtonWords(m_recipe, tr("Read as “%1”").arg(m_recipes.front().title(m_session.words())),
                       tr("The headings are those of this system. Reads keys, values and days as it writes them."));
    else if (m_hasRecipe)
        setButtonWords(m_recipe, tr("Read by headings only"), tr("Reads this file without “%1”.").arg(preview->recipe));
}

void ImportBar::chooseRecipe()
{
    if (m_recipes.empty())
        return m_hasRecipe ? m_look.setNoRecipe() : void();
    if (m_recipes.size() == 1 && !m_hasRecipe)
        return readAs(m_recipes.front());
    std::vector<MenuOption> options;
    for (const imports::Recipe& recipe : m_recipes)
        options.push_back({recipe.title(m_session.words()), [this, recipe] { readAs(recipe); }, false});
    if (m_hasRecipe) {
        options.insert(options.begin(), {m_look.preview()->recipe, [] {}, true});
        options.push_back({tr("Read by headings only"), [this] { m_look.setNoRecipe(); }, false});
    }
    popUpOptions(this, QStringLiteral("import.recipeMenu"), tr("Recipe"), std::move(options),
                 m_recipe->mapToGlobal(QPoint(0, m_recipe->height() + 2)));
}

void ImportBar::readAs(const imports::Recipe& recipe)
{
    m_look.setRecipe(recipe);
}

/// The systems whose keys the workspace knows; none for a sheet, whose accounts are found by their name.
void ImportBar::showSources()
{
    const QSignalBlocker quiet(m_source);
    m_source->setVisible(m_look.kind() != Entity::Sheet && m_look.kind() != Entity::Member
                         && m_look.kind() != Entity::Currency);
    m_source->clear();
    m_source->addItem(tr("Keys of this workspace"), QString());
    for (const QString& source : m_session.readToShow(SourceKeyStore(m_session.db()).sources()))
        if (!source.isEmpty())
            m_source->addItem(source, source);
    const QString& source = m_look.asked().source;
    if (source.isEmpty())
        m_source->setCurrentIndex(0);
    else if (const int at = m_source->findData(source); at >= 0)
        m_source->setCurrentIndex(at);
    else
        m_source->setEditText(source);
}

/// A system that is not known yet is known from this import on.
void ImportBar::takeSource()
{
    const QString text = m_source->currentText().simplified();
    QString source;
    if (text != m_source->itemText(0) && !text.isEmpty()) {
        const auto name = imports::sourceName(text);
        if (!name) {
            m_session.shell().toast({name.error().text, {}, {}, true});
            return showSources();
        }
        source = *name;
    }
    if (source != m_look.asked().source)
        m_look.setSource(source);
}

void ImportBar::retranslate()
{
    const QSignalBlocker quietKind(m_kind);
    const QSignalBlocker quietEncoding(m_encoding);
    m_kind->clear();
    for (const Kind* kind : importKinds())
        m_kind->addItem(kind->file->many.text(m_session.words()), int(kind->entity()));
    m_kind->setAccessibleName(tr("File contains"));
    m_kind->setToolTip(tr("File contains"));
    m_encoding->clear();
    for (const QString& name : format::inputEncodingNames())
        if (const auto encoding = format::inputEncoding(name))
            m_encoding->addItem(shownEncoding(*encoding), int(*encoding));
    m_encoding->setAccessibleName(tr("Encoding"));
    m_encoding->setToolTip(tr("Encoding"));
    m_source->setAccessibleName(tr("System of the keys"));
    m_source->lineEdit()->setAccessibleName(m_source->accessibleName());
    m_source->setToolTip(tr("System whose keys the file has: a CRM, a billing system"));
    m_sheet->setAccessibleName(tr("Sheet"));
    m_sheet->setToolTip(tr("Sheet"));
}

} // namespace tasuki
