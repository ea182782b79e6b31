# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# bash completion for tasuki-cli(1)

_tasuki_cli() {
    local cur prev words cword
    _init_completion || return
    local in="accounts subscriptions fx members contacts touchpoints usage goals onboardings promises tasks"
    local dimensions="segment plan tier stage owner team industry tag product parent"
    local command=${words[1]} choices=""
    case $prev in
        --lang) choices="en ja" ;;
        --format) choices="csv json xlsx ics" ;;
        --window) choices="month t12m quarter half year span" ;;
        --by | --where) choices=$dimensions ;;
        --encoding)
            choices="utf-8-bom utf-8 cp932"
            [[ $command == import ]] && choices="auto utf-8 cp932 utf-16 euc-jp iso-2022-jp windows-1252 windows-1250 windows-1251 windows-1253 windows-1254 windows-1257 iso-8859-1 iso-8859-2 iso-8859-15 cp437 cp850 cp852 cp866 koi8-r macintosh gb18030 big5 euc-kr"
            ;;
        --unmatched) choices="wait refuse" ;;
        -o | --output | --errors | --save)
            _filedir
            return
            ;;
        --today | --as | --from | --to | --map | --lossy | --currency | --fiscal-start | --fiscal-name | --zone | --assume | --changed | --missing | --sheet | --header-row | --recipe | --save-recipe | --source | --link | --unlink | --show | --remove | --drop | --limit) return ;;
    esac
    if [[ -z $choices && $cur == -* ]]; then
        choices="--today --as --lang --help --version"
        case $command in
            new) choices+=" --currency --fiscal-start --fiscal-name --zone --sample" ;;
            import) choices+=" --encoding --sheet --header-row --map --recipe --save-recipe --source --assume --unmatched --changed --missing --dry-run --errors" ;;
            recipes) choices+=" --show --save --remove --output --format" ;;
            waiting) choices+=" --retry --assume --drop --output --format" ;;
            merge) choices+=" --give-up --dry-run" ;;
            keys) choices+=" --link --unlink --output --format" ;;
            export) choices+=" --output --format --encoding --lossy --from --to" ;;
            kpi) choices+=" --from --to --window --by --where --more --output --format" ;;
            onboarding) choices+=" --from --to --window --by --output --format" ;;
            movements) choices+=" --from --to --output" ;;
            cohorts) choices+=" --to --output" ;;
            capture) choices+=" --dry-run" ;;
            search) choices+=" --limit --rebuild --output --format" ;;
        esac
    elif [[ -z $choices && $cword -eq 1 ]]; then
        choices="new import recipes waiting merge keys export kpi onboarding movements cohorts capture search check backup"
    elif [[ -z $choices && $cword -eq 3 && $command == import ]]; then
        choices="$in sheet"
    elif [[ -z $choices && $cword -eq 3 && $command == export ]]; then
        choices="$in handoffs renewals movements kpi cohorts"
    fi
    if [[ -n $choices ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$choices" -- "$cur")
    elif [[ $cword -eq 4 && $command == import ]]; then
        _filedir '@(csv|tsv|txt|xlsx|ods|xls|html|htm)'
    else
        _filedir tasuki
    fi
}
complete -F _tasuki_cli tasuki-cli
