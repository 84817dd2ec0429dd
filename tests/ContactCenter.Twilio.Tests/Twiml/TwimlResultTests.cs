using System.Text;
using ContactCenter.Twilio.Twiml;
using Microsoft.AspNetCore.Http;

namespace ContactCenter.Twilio.Tests.Twiml;

public sealed class TwimlResultTests
{
    [Fact]
    public async Task A_Document_Travels_With_Type_And_Length()
    {
        var response = await ExecuteAsync(new TwimlResult(new TwimlDocument(new Say("Adéu"))));

        response.StatusCode.ShouldBe(200);
        response.ContentType.ShouldBe("text/xml; charset=utf-8");
        response.ContentLength.ShouldBe(response.Body.Length);
        Text(response).ShouldBe("""<?xml version="1.0" encoding="utf-8"?><Response><Say>Adéu</Say></Response>""");
    }

    [Fact]
    public async Task A_Stored_Answer_Travels_As_It_Was()
    {
        var stored = new TwimlDocument(new Redirect("/à")).ToString();

        Text(await ExecuteAsync(TwimlResult.Again(stored))).ShouldBe(stored);
    }

    private static async Task<HttpResponse> ExecuteAsync(TwimlResult result)
    {
        var context = new DefaultHttpContext { Response = { Body = new MemoryStream() } };
        await result.ExecuteAsync(context);
        return context.Response;
    }

    private static string Text(HttpResponse response) => Encoding.UTF8.GetString(((MemoryStream)response.Body).ToArray());
}
