namespace ContactCenter.Server.Tests.Calls.Kit;

/// <summary>Remembers what one telephone or softphone noticed, in order.</summary>
internal sealed class Phone
{
    private readonly Lock _gate = new();
    private readonly List<PhoneNews> _news = [];

    public IReadOnlyList<PhoneNews> News
    {
        get
        {
            lock (_gate)
            {
                return [.. _news];
            }
        }
    }

    public IReadOnlyList<string> Texts => [.. News.Where(news => news.Is("say")).Select(news => news.Text!)];

    public void Hear(PhoneNews news)
    {
        lock (_gate)
        {
            _news.Add(news);
        }
    }

    public int Count(string type) => News.Count(news => news.Is(type));

    public bool HasHeard(string words) => TimesHeard(words) > 0;

    public int TimesHeard(string words) => Texts.Count(text => text.Contains(words, StringComparison.Ordinal));

    public PhoneNews? Last(string type) => News.LastOrDefault(news => news.Is(type));
}
