using System.Net.Http.Json;

namespace ContactCenter.Server.Tests.Calls.Kit;

/// <summary>Requests of a test that must be taken.</summary>
internal static class HttpSteps
{
    public static async Task PutCheckedAsync(this HttpClient client, string path, object body)
    {
        using var response = await client.PutAsJsonAsync(path, body, TestContext.Current.CancellationToken);
        await CheckAsync(response);
    }

    public static async Task PostCheckedAsync(this HttpClient client, string path, object body)
    {
        using var response = await client.PostAsJsonAsync(path, body, TestContext.Current.CancellationToken);
        await CheckAsync(response);
    }

    public static async Task<T> PostForAsync<T>(this HttpClient client, string path, object body)
    {
        using var response = await client.PostAsJsonAsync(path, body, TestContext.Current.CancellationToken);
        await CheckAsync(response);
        return (await response.Content.ReadFromJsonAsync<T>(TestContext.Current.CancellationToken))!;
    }

    private static async Task CheckAsync(HttpResponseMessage response) =>
        response.IsSuccessStatusCode.ShouldBeTrue($"{(int)response.StatusCode} {await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)}");
}
