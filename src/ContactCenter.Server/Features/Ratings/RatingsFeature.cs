namespace ContactCenter.Server.Features.Ratings;

/// <summary>The door of ratings.</summary>
internal static class RatingsFeature
{
    public static IServiceCollection AddRatings(this IServiceCollection services) => services.AddSingleton<RecordRating>();
}
