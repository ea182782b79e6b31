// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "format/input_file.h"
#include "import/import_look.h"
#include "shell/page.h"

#include <QStringList>

class QCheckBox;
class QProgressBar;
class QPushButton;

namespace tasuki {

class Beside;
class EmptyState;
class ImportBar;
class ImportHead;
class ImportMapping;
class ImportMatches;
class ImportQuestions;
class ImportRows;
class Session;
class TextLabel;

/// Files on their way in, one after the other: what it is, where the table is, which column is which field, what is
/// asked, and what becomes of each row. Nothing is written before the last button; then the page that it was opened
/// from is shown again.
class ImportPage final : public Page {
    Q_OBJECT
public:
    explicit ImportPage(Session& session, QWidget* parent = nullptr);
    ~ImportPage() override;

    QString id() const override { return QStringLiteral("import"); }
    QString title() const override { return tr("Imports"); }
    QString icon() const override { return QStringLiteral("upload"); }
    PageSection section() const override { return PageSection::Team; }
    QString caption() const override;
    /// Rows that wait for their account.
    int badge() const override { return int(m_waitingRows); }
    void build() override;
    QWidget* home() override;
    QList<QWidget*> lists() override;
    void retranslate() override;
    std::vector<Command> commands() override;

    /// A page and the place on it.
    struct From {
        QString page;
        QString place;
    };
    /// Takes these files, in the order in which one refers to the other; what is open is given up. Behind the last one
    /// `from` is shown again.
    void takeFiles(const QStringList& paths, const From& from);
    /// Rows that were copied in a spreadsheet, with their headings.
    void takePasted(const format::PastedBlock& block, const From& from);
    ImportLook& look() { return *m_look; }

Q_SIGNALS:
    /// The look at a file, or an import, is over.
    void settled();

private:
    QWidget* buildShelf();
    QWidget* buildBody();
    QWidget* buildFoot();
    void connectParts();
    void countWaiting();
    void showShelf();
    void choose();
    void nextFile();
    void startAfresh();
    void leave();
    void openAgain(const ImportLook::Asked& given, const QStringList& behind);
    void begin(bool dryRun);
    void showLook();
    void showQuestions();
    void showEffect(const ImportLook::Effect& effect);
    void change(const QString& what, const QString& how, QDate day);
    void showSummary();
    void copyHeadings();
    void saveErrors();
    void setBusy(bool busy);
    QString focused() const;
    void giveFocusBack();

    Session& m_session;
    ImportLook* m_look;
    QStringList m_waiting; ///< files behind the one that is open
    From m_from;
    bool m_isFresh = false; ///< another file, or none: the keyboard begins anew
    QString m_focused;      ///< what had the keyboard when the look began

    qint64 m_waitingRows = 0;
    QWidget* m_shelf = nullptr; ///< while no file is open: what imports have left here
    QPushButton* m_toWaiting = nullptr;
    QPushButton* m_toRecipes = nullptr;
    EmptyState* m_empty = nullptr;
    QWidget* m_work = nullptr;          ///< everything else
    EmptyState* m_unreadable = nullptr; ///< instead of what a file holds that cannot be read
    ImportBar* m_bar = nullptr;
    QCheckBox* m_remember = nullptr;
    Beside* m_top = nullptr;
    ImportHead* m_head = nullptr;
    ImportMapping* m_mapping = nullptr;
    ImportQuestions* m_questions = nullptr;
    ImportMatches* m_matches = nullptr;
    ImportRows* m_rows = nullptr;
    TextLabel* m_notices = nullptr;
    TextLabel* m_summary = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_saveErrors = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_import = nullptr;
};

} // namespace tasuki
