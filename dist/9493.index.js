export const id = 9493;
export const ids = [9493];
export const modules = {

/***/ 69493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   changeByApi: () => (/* binding */ changeByApi)
/* harmony export */ });
/** Longest that one question may take, in ms. */
const longest = 60_000;
/** Files a page; the API gives 300 for a comparison, all on its first page, and 3,000 for a pull request. */
const perPage = 100;
const mostPages = 30;
/**
 * Asks GitHub's API, or that of GitHub Enterprise Server where `GITHUB_API_URL` says so, for the files of a change
 * (https://docs.github.com/rest/commits/commits#compare-two-commits, https://docs.github.com/rest/pulls/pulls).
 */
async function changeByApi(question) {
    const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(2413)]).then(__webpack_require__.bind(__webpack_require__, 92413));
    const { apiUrl, token, repository } = question;
    const octokit = getOctokit(token, { ...(apiUrl && { baseUrl: apiUrl }) });
    const [owner = "", repo = ""] = repository.split("/");
    try {
        const place = { owner, repo };
        if (question.list === "pull request")
            return await pullRequest(octokit, place, question.number);
        if (question.list === "comparison")
            return await comparison(octokit, place, question);
        const base = await firstParent(octokit, place, question.head);
        return base === undefined
            ? { failed: "the commit has no parent" }
            : await comparison(octokit, place, { base, head: question.head });
    }
    catch (error) {
        const status = error instanceof Error && "status" in error ? Number(error.status) : undefined;
        return { failed: status === undefined ? "it cannot be reached" : `it answers ${status}` };
    }
}
async function firstParent(octokit, place, commit) {
    const request = { signal: AbortSignal.timeout(longest) };
    const { data } = await octokit.rest.git.getCommit({ ...place, commit_sha: commit, request });
    return data.parents[0]?.sha;
}
async function comparison(octokit, place, { base, head }) {
    const request = { signal: AbortSignal.timeout(longest) };
    const { data } = await octokit.rest.repos.compareCommitsWithBasehead({
        ...place,
        basehead: `${base}...${head}`,
        per_page: perPage,
        page: 1,
        request,
    });
    const from = data.merge_base_commit;
    if (!Array.isArray(data.files))
        return { failed: "its answer holds no list of files" };
    // The head is part of the base: it lists no files, which does not mean that nothing changed.
    if (data.status === "behind" || data.status === "identical")
        return { failed: `it says that what is checked out is ${data.status === "behind" ? "behind" : "identical to"} the base` };
    return { base: { commit: from.sha, date: from.commit.committer?.date ?? "" }, files: data.files.map(fileOf) };
}
async function pullRequest(octokit, place, number) {
    const request = { signal: AbortSignal.timeout(longest) };
    const { data } = await octokit.rest.pulls.get({ ...place, pull_number: number, request });
    const files = [];
    for (let page = 1; page <= mostPages; page++) {
        const listed = await octokit.rest.pulls.listFiles({ ...place, pull_number: number, per_page: perPage, page, request });
        if (!Array.isArray(listed.data))
            return { failed: "its answer holds no list of files" };
        files.push(...listed.data.map(fileOf));
        if (listed.data.length < perPage)
            break;
    }
    return { base: { commit: data.base.sha, date: "" }, files };
}
/** The answer is of another program: what its types promise may be missing. */
function fileOf(file) {
    const { sha, filename: path, previous_filename: before, status, changes, patch } = file;
    return {
        path,
        status,
        changes,
        ...(before !== undefined && { before }),
        ...(patch !== undefined && { patch }),
        ...(typeof sha === "string" && { blob: sha }),
    };
}


/***/ })

};
