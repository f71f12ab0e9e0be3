/**
 * Completion script of bash. It passes the words on as they were typed: none of them is evaluated, as `$(…)` would be. It
 * needs no other package of the shell, and can be sourced again.
 */
export const bashScript = String.raw`# bash completion for wxpay
__wxpay_complete() {
    local cur words cword
    if declare -F _get_comp_words_by_ref >/dev/null; then
        _get_comp_words_by_ref -n "=:" cur words cword
    else
        cur=${'$'}{COMP_WORDS[COMP_CWORD]}
        words=("${'$'}{COMP_WORDS[@]}")
        cword=$COMP_CWORD
    fi

    local out directive=0 line
    out=$(wxpay complete -- "${'$'}{words[@]:1:cword}" 2>/dev/null) || return
    COMPREPLY=()
    while IFS= read -r line; do
        if [[ $line =~ ^:([0-9]+)$ ]]; then
            directive=${'$'}{BASH_REMATCH[1]}
        elif [[ ${'$'}{line%%$'\t'*} == "$cur"* ]]; then
            COMPREPLY+=("${'$'}{line%%$'\t'*}")
        fi
    done <<<"$out"

    # 4: no files.
    if (( (directive & 4) == 0 && ${'$'}{#COMPREPLY[@]} == 0 )); then
        compopt -o default 2>/dev/null
    fi
}
complete -F __wxpay_complete wxpay
`
