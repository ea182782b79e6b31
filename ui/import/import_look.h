// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/importer.h"

#include <QHash>
#include <QObject>

#include <memory>
#include <optional>

namespace tasuki {

class ImportTask;
struct FileKind;
class Session;

/// A file on its way in: what it is taken for, what it was found to hold, what was answered, and the import itself. It
/// is looked at anew whenever one of these changes; nothing is written before importNow().
class ImportLook final : public QObject {
    Q_OBJECT
public:
    /// A file, and all that a person said of it.
    struct Asked {
        QString path;
        std::optional<format::PastedBlock> pasted; ///< instead of a file
        Entity kind{};
        bool kindKnown = false;  ///< by the file's name or its columns, or chosen by hand
        bool findsRecipe = true; ///< until it was looked at once: a recipe that knows its headings decides the kind
        format::Encoding encoding = format::Encoding::Auto;
        QString sheet;
        qint64 headerRow = 0;                  ///< 0: found
        std::optional<imports::Recipe> recipe; ///< of the program; it knows the file, or was chosen by hand
        bool asksForRecipes = true;            ///< false: those of the workspace that know the file are not asked
        QString source;                        ///< the system whose keys the file has; empty: the workspace's own
        QDate changedFrom;                     ///< see imports::ImportRequest
        QDate missingEnd;                      ///< …
        bool waits = false;                    ///< …
        bool remembers = true;                 ///< how it is read, for the next file with these headings
        std::vector<imports::ColumnOverride> overrides;
        std::vector<imports::Assumption> answers;
    };

    explicit ImportLook(Session& session, QObject* parent = nullptr);
    TermLanguage words() const;
    /// The name of a file often says what it holds.
    static std::optional<Entity> kindByName(const QString& path);
    ~ImportLook() override;

    /// The kind is what a recipe that knows the headings says, or else guessed by the file's name or its headings.
    void begin(const QString& path);
    /// What was copied in a spreadsheet; `name` is what the history calls it.
    void begin(const format::PastedBlock& block, const QString& name);
    /// A file that was given up is opened again, with all that was said of it.
    void begin(const Asked& asked);
    const Asked& asked() const { return m_asked; }
    /// Nothing is looked at any more; what is being read is given up.
    void clear();
    void importNow();
    /// Stops what is being read or written; nothing of it stays. What was known before is shown again, and what was
    /// said since is taken back: nothing is imported that nobody has seen.
    void cancel();

    bool isOpen() const { return !m_asked.path.isEmpty(); }
    bool isBusy() const { return m_task != nullptr; }
    /// The files that are being read: nothing may be written there.
    QStringList sources() const { return m_asked.pasted ? QStringList() : QStringList{m_asked.path}; }
    QString fileName() const;
    /// What was found; null while nothing is known, or where the file cannot be read: see error().
    const imports::ImportPreview* preview() const { return m_preview.get(); }
    const std::optional<Error>& error() const { return m_error; }
    bool canImport() const;

    Entity kind() const { return m_asked.kind; }
    const FileKind& fileKind() const;
    format::Encoding encoding() const { return m_asked.encoding; }
    const std::vector<imports::Assumption>& answers() const { return m_asked.answers; }
    /// Of what stands in the file: what is only asked for is not wrong.
    const std::vector<format::RowError>& wrongRows() const { return m_wrong; }
    /// How the window's language calls a column that an error names: the field beside the heading of the file.
    QHash<QString, QString> columnNames() const;

    // Each looks at the file again.
    void setKind(Entity kind);
    void setEncoding(format::Encoding encoding);
    void setSheet(const QString& sheet);
    /// Counted from the first row of the file.
    void setHeaderRow(qint64 row);
    /// `field`: the exact name of one; empty leaves the column out.
    void setField(const QString& header, const QString& field);
    void answer(const imports::Assumption& answer);
    /// Several at once: the file is looked at once.
    void answer(const std::vector<imports::Assumption>& answers);
    /// Reads the file as one of the system that the recipe is of.
    void setRecipe(const imports::Recipe& recipe);
    /// Reads the file by its headings alone.
    void setNoRecipe();
    void setSource(const QString& source);
    /// Not valid: contract lines that differ are corrected as a whole; lines that the file does not have stay.
    void setChangedFrom(QDate day);
    void setMissingEnd(QDate day);
    void setWaits(bool waits);

    /// Whether a person has said how to read the file, which is worth remembering.
    bool isReadByHand() const;
    /// Whether it is remembered with the import.
    void setRemembers(bool remembers) { m_asked.remembers = remembers; }

    /// What would come of an answer to the open question.
    struct Effect {
        imports::Assumption answer;
        qint64 added = 0;
        qint64 changed = 0;
        qint64 refused = 0; ///< errors that are left; then there is no MRR
        std::optional<Amount> mrr;
    };

Q_SIGNALS:
    /// Reading or writing began.
    void began(bool dryRun);
    void progressed(qint64 rows, int percent);
    /// The look at the file is over: preview() or error() has what came of it.
    void looked();
    /// It is written, and stands on the undo stack.
    void imported();
    /// Behind looked(), of each answer to the open question, one after the other; not of a long file, nor where
    /// several are open.
    void tried(const tasuki::ImportLook::Effect& effect);

private:
    bool guessKindByHeaders();
    void look();
    void findWrong();
    void run(bool dryRun);
    void tryAnswers();
    void tryNext();
    void keepReading();
    void take(bool dryRun, const std::shared_ptr<Result<imports::ImportPreview>>& result);
    void tellImported();
    imports::ImportRequest request(bool dryRun) const;

    Session& m_session;
    std::unique_ptr<imports::ImportPreview> m_preview;
    std::optional<Error> m_error;
    ImportTask* m_task = nullptr;
    ImportTask* m_trial = nullptr; ///< of the first of m_untried
    std::vector<imports::Assumption> m_untried;
    Asked m_asked;
    Asked m_seen; ///< of preview()
    std::vector<format::RowError> m_wrong;
};

} // namespace tasuki
