using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace ContactCenter.Server.Tests.Users;

/// <summary>A browser without script: keeps cookies, follows no redirects, sends the forms that it finds on pages.</summary>
internal sealed class Browser : IDisposable
{
    private readonly HttpClient _http;

    public Browser(Uri server, CookieContainer? cookies = null)
    {
        Cookies = cookies ?? new CookieContainer();
        Server = server;
        _http = new HttpClient(new SocketsHttpHandler { CookieContainer = Cookies, AllowAutoRedirect = false }) { BaseAddress = server };
        _http.DefaultRequestHeaders.Add("Accept", "text/html");
    }

    public Uri Server { get; }

    public CookieContainer Cookies { get; }

    public string? CookieHeader => Cookies.GetCookieHeader(Server);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public Task<HttpResponseMessage> GetAsync(string path) => _http.GetAsync(new Uri(path, UriKind.Relative), Token);

    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request) => _http.SendAsync(request, Token);

    /// <summary>The body of an answer that goes on and on.</summary>
    public async Task<Stream> StreamAsync(HttpRequestMessage request) =>
        await (await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, Token)).EnsureSuccessStatusCode().Content.ReadAsStreamAsync(Token);

    public async Task<IHtmlDocument> PageAsync(string path) => await ReadAsync(await GetAsync(path));

    public static async Task<IHtmlDocument> ReadAsync(HttpResponseMessage response) =>
        new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync(Token));

    public Task<HttpResponseMessage> PostAsync(string path, Dictionary<string, string> fields) =>
        _http.PostAsync(new Uri(path, UriKind.Relative), new FormUrlEncodedContent(fields), Token);

    /// <summary>Opens a page, fills in the form that goes to <paramref name="action"/> and sends it with its hidden fields.</summary>
    public async Task<HttpResponseMessage> SubmitAsync(string path, string action, params (string Name, string Value)[] fields) =>
        await PostAsync(action, await FillInAsync(path, action, fields));

    /// <summary>The fields of a form on a page, hidden ones too, with some of them filled in; an empty value takes a tick away.</summary>
    public async Task<Dictionary<string, string>> FillInAsync(string path, string action, params (string Name, string Value)[] fields)
    {
        var page = await PageAsync(path);
        var form = page.Forms.Single(form => string.Equals(form.GetAttribute("action"), action, StringComparison.Ordinal));
        var inputs = form.Elements.OfType<IHtmlInputElement>().ToDictionary(input => input.Name!, StringComparer.Ordinal);
        var values = inputs.Values.Where(input => !IsTick(input) || input.IsChecked).ToDictionary(input => input.Name!, input => input.Value, StringComparer.Ordinal);
        foreach (var (name, value) in fields)
        {
            inputs.ShouldContainKey(name);
            if (IsTick(inputs[name]) && value.Length == 0)
            {
                values.Remove(name);
            }
            else
            {
                values[name] = value;
            }
        }

        return values;
    }

    public Task<HttpResponseMessage> SignInAsync(string userName, string password = UsersHost.Password, string page = "/sign-in") =>
        SubmitAsync(page, "/sign-in", ("userName", userName), ("password", password));

    private static bool IsTick(IHtmlInputElement input) => string.Equals(input.Type, "checkbox", StringComparison.Ordinal);

    public void Dispose() => _http.Dispose();
}
